#include "app/fonts.hpp"

#include "base/files.hpp"
#include "base/limits.hpp"
#include "font/face.hpp"

namespace footplan::app {

namespace {

font::Face read_font(const std::string& path) {
    try {
        return {SharedBytes(files::read(path, limits::font_bytes)), path};
    } catch (const font::FontError& error) {
        throw MachineError(error.what());
    }
}

}  // namespace

const font::Family& Fonts::family() const {
    const std::lock_guard lock(mutex_);
    if (!family_) {
        if (regular_.empty())
            family_ = font::built_in();
        else
            family_ = font::Family{read_font(regular_), read_font(bold_.empty() ? regular_ : bold_)};
    }
    return *family_;
}

std::vector<std::string> Fonts::files() const {
    std::vector<std::string> paths{regular_, bold_};
    std::erase(paths, "");
    return paths;
}

}  // namespace footplan::app
