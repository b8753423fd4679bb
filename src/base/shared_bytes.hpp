#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace footplan {

/// A file's bytes, large and never changed. Copies share them.
class SharedBytes {
public:
    SharedBytes() = default;
    explicit SharedBytes(std::string bytes)
        : owner_(std::make_shared<const std::string>(std::move(bytes))), view_(*owner_) {}
    /// Bytes that outlive everything, such as those that are compiled in.
    static SharedBytes compiled_in(std::string_view bytes) {
        SharedBytes shared;
        shared.view_ = bytes;
        return shared;
    }

    std::string_view view() const { return view_; }
    bool empty() const { return view_.empty(); }

private:
    std::shared_ptr<const std::string> owner_;
    std::string_view view_;
};

}  // namespace footplan
