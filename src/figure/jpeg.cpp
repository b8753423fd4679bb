// The only file that knows libjpeg.
#include "figure/readers.hpp"

#include <cstddef>
#include <cstdio>

#include <jpeglib.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "figure/camera.hpp"

namespace footplan::figure {

namespace {

/// Reads one file from memory. libjpeg reports errors through a handler that must
/// not return: it leaves by longjmp, past every destructor, so all that is owned
/// is a member, and steps keep plain locals only.
class JpegDecoder {
public:
    explicit JpegDecoder(std::string_view bytes) : bytes_(bytes) {
        info_.err = jpeg_std_error(&errors_);
        errors_.error_exit = fail;
        errors_.emit_message = warn;
        info_.client_data = this;
        progress_.progress_monitor = watch;
    }
    JpegDecoder(const JpegDecoder&) = delete;
    JpegDecoder& operator=(const JpegDecoder&) = delete;
    ~JpegDecoder() { jpeg_destroy_decompress(&info_); }

    bool read_header() { return run(&JpegDecoder::header); }
    /// Decodes all, into `rgb` if that is asked for.
    bool read_image(bool rgb) {
        keep_ = rgb;
        return run(&JpegDecoder::image);
    }

    const jpeg_decompress_struct& info() const { return info_; }
    std::vector<std::uint8_t>& rgb() { return rgb_; }
    const std::string& error() const { return error_; }
    /// Bytes up to the end of the image; what is behind it is not picture.
    std::size_t used() const { return bytes_.size() - left_; }

private:
    bool run(void (JpegDecoder::*step)()) {
        if (setjmp(jump_) != 0) return false;
        (this->*step)();
        return true;
    }

    void header() {
        jpeg_create_decompress(&info_);
        info_.progress = &progress_;
        jpeg_mem_src(&info_, reinterpret_cast<const unsigned char*>(bytes_.data()), bytes_.size());
        jpeg_read_header(&info_, TRUE);
    }

    void image() {
        if (keep_) {
            info_.out_color_space = JCS_RGB;
            const unsigned longer = std::max(info_.image_width, info_.image_height);
            while (info_.scale_denom < 8 && longer > info_.scale_denom * unsigned{limits::turned_pixels})
                info_.scale_denom *= 2;
        } else {
            // Only the coded data is under test, so the colours may stay as they are stored.
            info_.out_color_space = info_.jpeg_color_space;
            info_.do_fancy_upsampling = FALSE;
            info_.dct_method = JDCT_IFAST;
        }
        jpeg_start_decompress(&info_);
        const std::size_t row = std::size_t{info_.output_width} * static_cast<unsigned>(info_.output_components);
        rgb_.resize(keep_ ? row * info_.output_height : row);
        while (info_.output_scanline < info_.output_height) {
            JSAMPROW to = rgb_.data() + (keep_ ? info_.output_scanline * row : 0);
            jpeg_read_scanlines(&info_, &to, 1);
        }
        jpeg_finish_decompress(&info_);
        left_ = info_.src->bytes_in_buffer;
    }

    static JpegDecoder& self(j_common_ptr info) { return *static_cast<JpegDecoder*>(info->client_data); }

    [[noreturn]] static void fail(j_common_ptr info) {
        std::array<char, JMSG_LENGTH_MAX> text{};
        info->err->format_message(info, text.data());
        self(info).error_ = text.data();
        std::longjmp(self(info).jump_, 1);
    }

    /// A level below zero is data that is damaged and guessed at; the rest is chatter.
    static void warn(j_common_ptr info, int level) {
        if (level < 0) fail(info);
    }

    static void watch(j_common_ptr info) {
        if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number <= limits::jpeg_scans) return;
        self(info).error_ = fmt::format("it has more than {} scans", limits::jpeg_scans);
        std::longjmp(self(info).jump_, 1);
    }

    std::string_view bytes_;
    jpeg_decompress_struct info_{};
    jpeg_error_mgr errors_{};
    jpeg_progress_mgr progress_{};
    std::jmp_buf jump_{};
    bool keep_ = false;
    std::vector<std::uint8_t> rgb_;
    std::string error_;
    std::size_t left_ = 0;
};

/// What an image that can be decoded may still be refused for; empty if nothing is.
std::string refusal(const jpeg_decompress_struct& info) {
    if (info.num_components != 1 && info.num_components != 3) return "its colours are CMYK; save it as RGB";
    if (info.arith_code != FALSE) return "it is arithmetically coded, which PDF viewers cannot read";
    return {};
}

}  // namespace

std::optional<page::Figure> read_jpeg(std::string_view bytes, Report& report) {
    const auto broken = [&report](std::string_view why) {
        report.add(rule("figure-broken"), fmt::format("the JPEG figure cannot be read: {}", why));
        return std::nullopt;
    };
    JpegDecoder decoder(bytes);
    if (!decoder.read_header()) return broken(decoder.error());
    const jpeg_decompress_struct& info = decoder.info();
    if (const std::string why = refusal(info); !why.empty()) return broken(why);
    if (std::size_t{info.image_width} * info.image_height > limits::figure_pixels) {
        report.add(rule("figure-too-large"), fmt::format("the JPEG figure has {} x {} pixels; the limit is {} in all",
                                                         info.image_width, info.image_height, limits::figure_pixels));
        return std::nullopt;
    }
    const int orientation = orientation_of(bytes);
    const bool unsaid_rgb = info.jpeg_color_space == JCS_RGB && info.saw_Adobe_marker == FALSE;
    const bool decoded = orientation != 1 || unsaid_rgb;
    if (!decoder.read_image(decoded)) return broken(decoder.error());
    const int width = static_cast<int>(info.output_width);
    const int height = static_cast<int>(info.output_height);
    if (!decoded)
        return page::Figure{
            page::Jpeg{width, height, without_metadata(bytes.substr(0, decoder.used())), info.num_components == 1}, {}};
    return page::Figure{upright({width, height, std::move(decoder.rgb()), {}}, orientation), {}};
}

}  // namespace footplan::figure
