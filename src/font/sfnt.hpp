#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

/// The outer form of TrueType files: named tables of big-endian numbers
/// (OpenType specification, "Organization of an OpenType Font").
namespace footplan::font::sfnt {

/// The bytes end before what they announce.
class Damaged : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A part of a file. Reading past its end throws Damaged.
class Bytes {
public:
    Bytes() = default;
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

    std::size_t size() const { return bytes_.size(); }
    std::string_view view() const { return bytes_; }
    std::uint16_t u16(std::size_t offset) const;
    std::int16_t i16(std::size_t offset) const { return static_cast<std::int16_t>(u16(offset)); }
    std::uint32_t u32(std::size_t offset) const;
    Bytes part(std::size_t offset, std::size_t length) const;
    Bytes from(std::size_t offset) const;

private:
    std::string_view bytes_;
};

class Tables {
public:
    /// Throws Damaged if the directory or a table reaches past the end of the file.
    explicit Tables(std::string_view file);

    std::optional<Bytes> find(std::string_view tag) const;
    /// Throws Damaged if the table is missing.
    Bytes get(std::string_view tag) const;

private:
    struct Entry {
        std::string_view tag;
        Bytes bytes;
    };
    std::vector<Entry> entries_;
};

}  // namespace footplan::font::sfnt
