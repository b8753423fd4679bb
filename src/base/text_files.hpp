#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace footplan {

/// Which file of a `TextFiles` a place lies in.
enum class FileId : std::uint32_t {};

/// A stretch of a file: byte offsets, `begin` included, `end` not.
/// An empty span (begin == end) marks the point before the byte at `begin`.
struct Span {
    FileId file{};
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const Span&) const = default;
};

/// A value together with where its author wrote it.
template <class T>
struct Placed {
    T value{};
    Span span{};

    const T& operator*() const { return value; }
    const T* operator->() const { return &value; }
    bool operator==(const Placed&) const = default;
};

/// Line and column as an editor shows them: both from 1, columns in characters.
struct Place {
    int line = 1;
    int column = 1;

    bool operator==(const Place&) const = default;
};

/// The text of one file and the name under which messages speak of it.
class TextFile {
public:
    TextFile(std::string path, std::string text);

    const std::string& path() const { return path_; }
    const std::string& text() const { return text_; }

    /// The place of a byte offset; offsets past the end are the end's.
    Place place(std::uint32_t offset) const;
    /// The line of that number (from 1) without its line break.
    std::string_view line(int number) const;
    /// Byte offset at which the line of that number (from 1) begins.
    std::uint32_t line_begin(int number) const;
    int line_count() const { return static_cast<int>(line_begins_.size()); }

private:
    std::string path_;
    std::string text_;
    std::vector<std::uint32_t> line_begins_;
};

/// Every file of a run, by id. Texts stay where they are while others are added.
class TextFiles {
public:
    FileId add(std::string path, std::string text);
    /// A file that others have too.
    FileId add(std::shared_ptr<const TextFile> file);
    /// The file, for others to have too.
    std::shared_ptr<const TextFile> share(FileId id) const { return files_[static_cast<std::size_t>(id)]; }
    const TextFile& operator[](FileId id) const { return *files_[static_cast<std::size_t>(id)]; }
    std::size_t size() const { return files_.size(); }

private:
    std::vector<std::shared_ptr<const TextFile>> files_;
};

}  // namespace footplan
