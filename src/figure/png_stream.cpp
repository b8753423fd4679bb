#include "figure/png_stream.hpp"

// Makes the input of zlib a pointer to const.
#define ZLIB_CONST
#include <zlib.h>

#include <array>
#include <cstdint>

namespace footplan::figure {

namespace {

/// Unpacks into nothing, and counts.
class Counter {
public:
    Counter() : going_(inflateInit(&stream_) == Z_OK) {}
    Counter(const Counter&) = delete;
    Counter& operator=(const Counter&) = delete;
    ~Counter() { inflateEnd(&stream_); }

    void add(std::string_view packed, std::size_t enough) {
        stream_.next_in = reinterpret_cast<z_const Bytef*>(packed.data());
        stream_.avail_in = static_cast<uInt>(packed.size());
        do {
            stream_.next_out = scratch_.data();
            stream_.avail_out = static_cast<uInt>(scratch_.size());
            going_ = going_ && inflate(&stream_, Z_NO_FLUSH) == Z_OK;
            count_ += scratch_.size() - stream_.avail_out;
        } while (going_ && count_ <= enough && stream_.avail_out == 0);
    }
    std::size_t count() const { return count_; }

private:
    z_stream stream_{};
    bool going_;
    std::size_t count_ = 0;
    std::array<Bytef, 1 << 15> scratch_;
};

std::size_t length_at(std::string_view png, std::size_t at) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i) length = length << 8 | static_cast<std::uint8_t>(png[at + i]);
    return length;
}

}  // namespace

std::size_t unpacked_size(std::string_view png, std::size_t enough) {
    constexpr std::size_t signature = 8;
    Counter counter;
    std::size_t at = signature;
    while (at + 8 <= png.size() && counter.count() <= enough) {
        const std::size_t length = length_at(png, at);
        // A chunk that claims more than there is counts with what there is: libpng reads that, too.
        if (png.substr(at + 4, 4) == "IDAT") counter.add(png.substr(at + 8, length), enough);
        at += 8 + length + 4;
    }
    return counter.count();
}

}  // namespace footplan::figure
