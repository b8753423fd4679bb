#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

#include <hpdf.h>
#include <hpdf_doc.h>

#include "base/compressor.hpp"
#include "pdf/geometry.hpp"

namespace footplan::pdf {

/// The entries of a dictionary as they are written: quicker and shorter than an object for each value, of which a tree
/// of thousands of elements has many.
class Entries {
public:
    virtual void write(std::string& out) const = 0;

protected:
    ~Entries() = default;
};

/// Entries that are known before the document is saved.
class WrittenEntries final : public Entries {
public:
    WrittenEntries() = default;
    explicit WrittenEntries(std::string text) : text_(std::move(text)) {}
    void write(std::string& out) const override { out += text_; }

private:
    std::string text_;
};

/// A libharu document and the making of PDF objects in it. libharu owns every
/// object and frees it with the document. All that fails throws MachineError here, once the
/// call has returned: an exception never passes through libharu's frames.
class Haru {
public:
    Haru();
    Haru(const Haru&) = delete;
    Haru& operator=(const Haru&) = delete;
    ~Haru();

    HPDF_Doc document() const { return doc_; }
    HPDF_Dict catalog() const { return doc_->catalog; }
    HPDF_Dict info() const { return doc_->info; }

    /// Passes on what a call of libharu returned.
    void check(HPDF_STATUS status) const;
    template <class Object>
    Object* check(Object* object) const {
        if (object == nullptr) fail();
        return object;
    }

    /// A dictionary that can be referred to from many places.
    HPDF_Dict indirect_dict();
    /// The same with entries that are written when the document is saved, and kept by the caller until then.
    HPDF_Dict written_dict(const Entries& entries);
    /// A dictionary within `owner`.
    HPDF_Dict dict_in(HPDF_Dict owner, const char* key);
    HPDF_Dict dict_in(HPDF_Array owner);
    HPDF_Array array_in(HPDF_Dict owner, const char* key);
    HPDF_Array array_in(HPDF_Array owner);
    /// A stream of `bytes`, compressed if they are long enough.
    HPDF_Dict stream(std::string_view bytes);
    /// The same, not compressed, so that programs that know no PDF find what it says.
    HPDF_Dict plain_stream(std::string_view bytes);
    /// A stream of bytes that have been packed for the filter ("/DCTDecode").
    HPDF_Dict packed_stream(std::string_view bytes, std::string_view filter);
    /// The stream that libharu makes with a page, to be filled.
    HPDF_Dict first_stream(HPDF_Page page);
    /// Gives a stream that is empty its bytes, compressed if they are long enough.
    void fill(HPDF_Dict stream, std::string_view bytes);
    /// Makes a stream of drawing operators a picture, which nothing outside the box is drawn of.
    HPDF_Dict form(HPDF_Dict operators, const Rectangle& box);

    void add(HPDF_Dict dict, const char* key, void* object) { check(HPDF_Dict_Add(dict, key, object)); }
    void add_name(HPDF_Dict dict, const char* key, const char* name) { check(HPDF_Dict_AddName(dict, key, name)); }
    void add_number(HPDF_Dict dict, const char* key, double value);
    void add_number(HPDF_Array array, double value);
    void add_box(HPDF_Dict dict, const char* key, const Rectangle& box);
    /// A text that is shown to people, in UTF-8. An empty one is left out.
    void add_text(HPDF_Dict dict, const char* key, std::string_view text);

    /// The finished file.
    std::string save();

private:
    /// What is written into and behind the dictionary of a stream.
    struct Body {
        HPDF_Doc document;
        std::string entries;
        std::string bytes;
    };

    [[noreturn]] void fail() const;
    void set_body(HPDF_Dict stream, std::string bytes, std::string_view filter);
    static void remember(HPDF_STATUS code, HPDF_STATUS detail, void* self);

    HPDF_STATUS code_ = HPDF_OK;
    HPDF_STATUS detail_ = 0;
    HPDF_Doc doc_ = nullptr;
    Compressor compressor_;
    std::deque<Body> bodies_;
};

/// The number by which other objects refer to an indirect one.
unsigned number_of(HPDF_Dict object);
/// "12 0 R".
std::string reference(HPDF_Dict object);
void add_reference(std::string& out, HPDF_Dict object);
void add_number(std::string& out, std::size_t number);
/// A text that is shown to people, as a string of a PDF file.
std::string text_string(std::string_view text);
/// Big-endian, without a mark, as character maps and text strings have it.
std::string utf16(std::string_view text);
/// Two digits a byte.
std::string hex(std::string_view bytes);

}  // namespace footplan::pdf
