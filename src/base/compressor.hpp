#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace footplan {

/// Packs bytes as zlib does (RFC 1950). The same bytes come out each time. For one thread at a time.
class Compressor {
public:
    /// Next to `smallest`, `quickest` takes half of the time and leaves a plan's file a twentieth larger.
    enum class Level { quickest = 1, smallest = 12 };

    explicit Compressor(Level level = Level::quickest);

    std::string compress(std::string_view bytes);

private:
    struct Free {
        void operator()(libdeflate_compressor* compressor) const;
    };
    std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

}  // namespace footplan
