#pragma once

#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "base/rules.hpp"

namespace footplan::grammar {

/// Why a text could not be read. Offsets are bytes within the text that was given.
struct Mistake {
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Of the table of rules: missing-unit, bad-quantity, min-above-max ...
    const Rule* rule = nullptr;
    /// What is wrong, naming the text: "'3' needs a unit".
    std::string message;
    /// What to write: "write 3 s or 3 min".
    std::string help;
    /// The text that is certainly meant, for the whole of the text that was given.
    std::optional<std::string> replacement;
};

/// A value, or the mistake that keeps it from being read.
template <class T>
class Parsed {
public:
    Parsed(T value) : result_(std::move(value)) {}
    Parsed(Mistake mistake) : result_(std::move(mistake)) {}

    explicit operator bool() const { return result_.index() == 0; }
    const T& value() const {
        assert(*this);
        return std::get<0>(result_);
    }
    const Mistake& mistake() const {
        assert(!*this);
        return std::get<1>(result_);
    }

private:
    std::variant<T, Mistake> result_;
};

}  // namespace footplan::grammar
