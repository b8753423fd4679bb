#include "base/text_files.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"

namespace footplan {

TextFile::TextFile(std::string path, std::string text) : path_(std::move(path)), text_(std::move(text)) {
    line_begins_.push_back(0);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
        line_begins_.push_back(static_cast<std::uint32_t>(at + 1));
}

Place TextFile::place(std::uint32_t offset) const {
    offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
    const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
    const auto number = static_cast<int>(after - line_begins_.begin());
    const std::uint32_t begin = line_begin(number);
    const auto before = std::string_view(text_).substr(begin, offset - begin);
    return {number, static_cast<int>(utf8::count(before)) + 1};
}

std::string_view TextFile::line(int number) const {
    const std::uint32_t begin = line_begin(number);
    std::string_view rest = std::string_view(text_).substr(begin);
    rest = rest.substr(0, rest.find('\n'));
    if (rest.ends_with('\r')) rest.remove_suffix(1);
    return rest;
}

std::uint32_t TextFile::line_begin(int number) const { return line_begins_[static_cast<std::size_t>(number - 1)]; }

FileId TextFiles::add(std::string path, std::string text) {
    return add(std::make_shared<const TextFile>(std::move(path), std::move(text)));
}

FileId TextFiles::add(std::shared_ptr<const TextFile> file) {
    files_.push_back(std::move(file));
    return static_cast<FileId>(files_.size() - 1);
}

}  // namespace footplan
