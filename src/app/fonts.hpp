#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "font/face.hpp"

namespace footplan::app {

/// The fonts that plans are set in, read when first asked for. Threads may share it.
class Fonts {
public:
    /// The built-in ones.
    Fonts() = default;
    /// Files of fonts; empty for the built-in ones. Without a bold one the regular is used for both.
    Fonts(std::string regular, std::string bold) : regular_(std::move(regular)), bold_(std::move(bold)) {}

    /// Throws MachineError for a file that cannot be read or is not a font that can be printed with.
    const font::Family& family() const;
    /// The paths that are read.
    std::vector<std::string> files() const;

private:
    std::string regular_;
    std::string bold_;
    mutable std::mutex mutex_;
    mutable std::optional<font::Family> family_;
};

}  // namespace footplan::app
