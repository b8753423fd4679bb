// The only file that knows libpng.
#include "figure/readers.hpp"

// Makes the input of zlib a pointer to const.
#define ZLIB_CONST
#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/limits.hpp"

namespace footplan::figure {

namespace {

/// Reads one file from memory. libpng leaves by longjmp when it fails, past every
/// destructor: so all that is owned is a member, and steps keep plain locals only.
class PngDecoder {
public:
    explicit PngDecoder(std::string_view bytes) : rest_(bytes) {
        png_ = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, fail, warn);
        if (png_ != nullptr) info_ = png_create_info_struct(png_);
    }
    PngDecoder(const PngDecoder&) = delete;
    PngDecoder& operator=(const PngDecoder&) = delete;
    ~PngDecoder() { png_destroy_read_struct(&png_, &info_, nullptr); }

    bool read_header() { return info_ != nullptr && run(&PngDecoder::header); }

    bool read_pixels() {
        rgba_.resize(std::size_t{width_} * height_ * 4);
        rows_.resize(height_);
        for (std::size_t y = 0; y < height_; ++y) rows_[y] = rgba_.data() + y * width_ * 4;
        return run(&PngDecoder::pixels);
    }

    std::size_t width() const { return width_; }
    std::size_t height() const { return height_; }
    const std::vector<png_byte>& rgba() const { return rgba_; }
    const std::string& error() const { return error_; }

private:
    bool run(void (PngDecoder::*step)()) {
        if (setjmp(png_jmpbuf(png_)) != 0) return false;
        (this->*step)();
        return true;
    }

    void header() {
        png_set_crc_action(png_, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
        // Text and profiles are not needed, and can unpack to a thousand times their size.
        png_set_keep_unknown_chunks(png_, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
        png_set_benign_errors(png_, 0);
        png_set_read_fn(png_, this, take);
        png_read_info(png_, info_);
        width_ = png_get_image_width(png_, info_);
        height_ = png_get_image_height(png_, info_);
    }

    void pixels() {
        png_set_scale_16(png_);
        png_set_expand(png_);
        png_set_gray_to_rgb(png_);
        png_set_add_alpha(png_, 0xFF, PNG_FILLER_AFTER);
        png_set_interlace_handling(png_);
        png_read_update_info(png_, info_);
        if (png_get_rowbytes(png_, info_) != width_ * 4) png_error(png_, "unexpected row size");
        png_read_image(png_, rows_.data());
        png_read_end(png_, nullptr);
    }

    static void take(png_structp png, png_bytep to, std::size_t size) {
        PngDecoder& self = *static_cast<PngDecoder*>(png_get_io_ptr(png));
        if (size > self.rest_.size()) png_error(png, "the file ends too early");
        std::memcpy(to, self.rest_.data(), size);
        self.rest_.remove_prefix(size);
    }

    [[noreturn]] static void fail(png_structp png, png_const_charp message) {
        std::string& error = static_cast<PngDecoder*>(png_get_error_ptr(png))->error_;
        // Of a bad header the warnings before say what is wrong with it.
        error = error.empty() ? message : message + (": " + error);
        png_longjmp(png, 1);
    }

    static void warn(png_structp png, png_const_charp message) {
        static_cast<PngDecoder*>(png_get_error_ptr(png))->error_ = message;
    }

    std::string_view rest_;
    png_structp png_ = nullptr;
    png_infop info_ = nullptr;
    png_uint_32 width_ = 0;
    png_uint_32 height_ = 0;
    std::vector<png_byte> rgba_;
    std::vector<png_bytep> rows_;
    std::string error_;
};

/// Unpacks into nothing, and counts.
class UnpackedCounter {
public:
    UnpackedCounter() : going_(inflateInit(&stream_) == Z_OK) {}
    UnpackedCounter(const UnpackedCounter&) = delete;
    UnpackedCounter& operator=(const UnpackedCounter&) = delete;
    ~UnpackedCounter() { inflateEnd(&stream_); }

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

/// How many bytes the image data of a PNG unpacks to, counted until it is more
/// than `enough`, ends or cannot be unpacked.
std::size_t unpacked_size(std::string_view png, std::size_t enough) {
    constexpr std::size_t signature = 8;
    UnpackedCounter counter;
    std::size_t at = signature;
    while (at + 8 <= png.size() && counter.count() <= enough) {
        const std::size_t length = length_at(png, at);
        // A chunk that claims more than there is counts with what there is: libpng reads that, too.
        if (png.substr(at + 4, 4) == "IDAT") counter.add(png.substr(at + 8, length), enough);
        at += 8 + length + 4;
    }
    return counter.count();
}

/// What the rows of any colour type, depth and interlacing stay below.
std::size_t most_bytes(std::size_t width, std::size_t height) { return 2 * height * (8 * width + 1); }

page::Pixels split(const PngDecoder& decoder) {
    page::Pixels pixels{static_cast<int>(decoder.width()), static_cast<int>(decoder.height()), {}, {}};
    const std::size_t count = decoder.width() * decoder.height();
    pixels.rgb.reserve(count * 3);
    pixels.alpha.reserve(count);
    const png_byte* from = decoder.rgba().data();
    for (std::size_t i = 0; i < count; ++i, from += 4) {
        pixels.rgb.insert(pixels.rgb.end(), from, from + 3);
        pixels.alpha.push_back(from[3]);
    }
    if (std::ranges::all_of(pixels.alpha, [](std::uint8_t a) { return a == 0xFF; })) pixels.alpha.clear();
    return pixels;
}

}  // namespace

std::optional<page::Figure> read_png(std::string_view bytes, Report& report) {
    PngDecoder decoder(bytes);
    if (!decoder.read_header()) {
        report.add(rule("figure-broken"), fmt::format("the PNG figure cannot be read: {}", decoder.error()));
        return std::nullopt;
    }
    if (decoder.width() * decoder.height() > limits::figure_pixels) {
        report.add(rule("figure-too-large"), fmt::format("the PNG figure has {} x {} pixels; the limit is {} in all",
                                                         decoder.width(), decoder.height(), limits::figure_pixels));
        return std::nullopt;
    }
    // libpng unpacks to the end whatever follows the last row, and only then complains.
    if (const std::size_t most = most_bytes(decoder.width(), decoder.height()); unpacked_size(bytes, most) > most) {
        report.add(rule("figure-broken"), "the PNG figure has more image data than its size asks for");
        return std::nullopt;
    }
    if (!decoder.read_pixels()) {
        report.add(rule("figure-broken"), fmt::format("the PNG figure cannot be read: {}", decoder.error()));
        return std::nullopt;
    }
    return page::Figure{split(decoder), {}};
}

}  // namespace footplan::figure
