#include "base/compressor.hpp"

#include <libdeflate.h>

#include <cassert>
#include <new>

namespace footplan {

void Compressor::Free::operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }

Compressor::Compressor(Level level) : compressor_(libdeflate_alloc_compressor(static_cast<int>(level))) {
    if (!compressor_) throw std::bad_alloc();
}

std::string Compressor::compress(std::string_view bytes) {
    std::string packed(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
    const std::size_t size =
        libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), packed.data(), packed.size());
    assert(size > 0);
    packed.resize(size);
    return packed;
}

}  // namespace footplan
