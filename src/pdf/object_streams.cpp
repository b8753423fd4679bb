#include "pdf/object_streams.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <vector>

#include <fmt/format.h>

#include "base/compressor.hpp"

namespace footplan::pdf {

namespace {

/// A reader unpacks all of a stream for one object of it.
constexpr std::size_t objects_a_stream = 200;

/// An object of the file with its number.
struct Object {
    std::size_t number = 0;
    /// From "N 0 obj" to "endobj".
    std::string_view whole;
    /// What is between them.
    std::string_view body;

    bool is_packed() const {
        static constexpr std::array beginnings{"<<\n/S/", "<<\n/Nums[", "<<\n/Type /Outlines", "<<\n/Rect"};
        return std::ranges::any_of(beginnings, [&](const char* text) { return body.starts_with(text); });
    }
};

std::size_t number_at(std::string_view text, std::size_t at) {
    std::size_t number = 0;
    const auto result = std::from_chars(text.data() + at, text.data() + text.size(), number);
    assert(result.ec == std::errc() && "libharu writes a number here");
    return number;
}

std::string_view trimmed(std::string_view text) {
    const auto is_blank = [](char c) { return c == '\n' || c == '\r' || c == ' '; };
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

/// A file in parts.
struct Parts {
    std::string_view header;
    std::vector<Object> objects;
    /// The entries of its trailer but for the size.
    std::string_view trailer;
};

Object object_at(std::string_view file, std::size_t number, std::size_t begin, std::size_t end) {
    constexpr std::string_view first = " obj", last = "endobj";
    const std::string_view whole = trimmed(file.substr(begin, end - begin));
    assert(whole.ends_with(last));
    const std::size_t body = whole.find(first) + first.size();
    return {number, whole, trimmed(whole.substr(body, whole.size() - body - last.size()))};
}

Parts parts_of(std::string_view file) {
    constexpr std::size_t entry = 20;
    const std::size_t table = number_at(file, file.rfind("startxref") + std::string_view("startxref\n").size());
    assert(file.substr(table).starts_with("xref\n0 "));
    const std::size_t count = number_at(file, table + 7);
    const std::size_t entries = file.find('\n', table + 7) + 1;
    std::vector<std::pair<std::size_t, std::size_t>> offsets;
    for (std::size_t number = 1; number < count; ++number)
        offsets.emplace_back(number_at(file, entries + number * entry), number);
    std::ranges::sort(offsets);
    Parts parts{file.substr(0, offsets.front().first), {}, {}};
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const std::size_t end = i + 1 < offsets.size() ? offsets[i + 1].first : table;
        parts.objects.push_back(object_at(file, offsets[i].second, offsets[i].first, end));
    }
    std::ranges::sort(parts.objects, {}, &Object::number);
    const std::string_view trailer = file.substr(file.find("<<", entries + count * entry) + 2);
    parts.trailer = trimmed(trailer.substr(0, trailer.find("/Size")));
    return parts;
}

/// Writes the new file.
class Packer {
public:
    explicit Packer(const Parts& parts) : parts_(parts), places_(parts.objects.back().number + 1) {
        file_ = parts.header;
    }

    std::string file() && {
        std::vector<const Object*> packed;
        for (const Object& object : parts_.objects)
            if (object.is_packed())
                packed.push_back(&object);
            else
                keep(object);
        for (std::size_t i = 0; i < packed.size(); i += objects_a_stream)
            pack({packed.begin() + static_cast<std::ptrdiff_t>(i),
                  packed.begin() + static_cast<std::ptrdiff_t>(std::min(i + objects_a_stream, packed.size()))});
        add_table();
        return std::move(file_);
    }

private:
    /// A line of the table of objects: its kind, and what that kind has (ISO 32000-1, table 18).
    struct Place {
        std::size_t kind = 0;
        std::size_t first = 0;
        std::size_t second = 0;
    };

    void keep(const Object& object) {
        places_[object.number] = {1, file_.size(), 0};
        file_ += object.whole;
        file_ += '\n';
    }

    void pack(const std::vector<const Object*>& objects) {
        std::string numbers, bodies;
        for (std::size_t i = 0; i < objects.size(); ++i) {
            fmt::format_to(std::back_inserter(numbers), "{} {} ", objects[i]->number, bodies.size());
            bodies += objects[i]->body;
            bodies += '\n';
            places_[objects[i]->number] = {2, places_.size(), i};
        }
        const std::string entries = fmt::format("/Type/ObjStm/N {}/First {}", objects.size(), numbers.size());
        add_stream(entries, compressor_.compress(numbers + bodies));
    }

    void add_stream(std::string_view entries, std::string_view bytes) {
        const std::size_t number = places_.size();
        places_.push_back({1, file_.size(), 0});
        fmt::format_to(std::back_inserter(file_), "{} 0 obj\n<<{}/Filter/FlateDecode/Length {}>>\nstream\n", number,
                       entries, bytes.size());
        file_ += bytes;
        file_ += "\nendstream\nendobj\n";
    }

    /// The table is a stream too, and has a line for itself.
    void add_table() {
        const std::size_t start = file_.size();
        places_.push_back({1, start, 0});
        std::string lines;
        for (const Place& place : places_) {
            lines += static_cast<char>(place.kind);
            for (int shift = 24; shift >= 0; shift -= 8) lines += static_cast<char>(place.first >> shift & 0xFF);
            lines += static_cast<char>(place.second);
        }
        const std::size_t size = places_.size();
        places_.pop_back();
        add_stream(fmt::format("/Type/XRef/W[1 4 1]/Size {}{}", size, parts_.trailer), compressor_.compress(lines));
        fmt::format_to(std::back_inserter(file_), "startxref\n{}\n%%EOF\n", start);
    }

    const Parts& parts_;
    std::vector<Place> places_;
    std::string file_;
    Compressor compressor_;
};

}  // namespace

std::string with_object_streams(std::string_view file) {
    const Parts parts = parts_of(file);
    return Packer(parts).file();
}

}  // namespace footplan::pdf
