#pragma once

#include <cassert>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// Values as bytes, for what the build prepares for the program: both run on one kind of machine, so numbers are as
/// they are in memory.
namespace footplan {

class Packer {
public:
    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void put(T value) {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        out_.append(bytes, sizeof value);
    }
    void put(std::string_view text) {
        put(static_cast<std::uint32_t>(text.size()));
        out_ += text;
    }
    std::string take() { return std::move(out_); }

private:
    std::string out_;
};

/// Takes them out in the same order. The bytes come from a Packer; anything else is a mistake of ours.
class Unpacker {
public:
    explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T> T take() {
        T value;
        assert(rest_.size() >= sizeof value);
        std::memcpy(&value, rest_.data(), sizeof value);
        rest_.remove_prefix(sizeof value);
        return value;
    }
    std::string_view text() {
        const auto size = take<std::uint32_t>();
        assert(rest_.size() >= size);
        const std::string_view text = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return text;
    }
    bool at_end() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

}  // namespace footplan
