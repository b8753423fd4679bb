#include "pdf/haru.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <exception>
#include <new>
#include <utility>

#include <fmt/format.h>

#include "base/files.hpp"
#include "base/utf8.hpp"

namespace footplan::pdf {

namespace {

bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// libharu takes strings up to 65,535 bytes; what only names a document does not need more than this.
constexpr std::size_t longest_text = 8000;

/// zlib's Z_MEM_ERROR as libharu hands it on.
constexpr auto no_memory_for_zlib = static_cast<HPDF_STATUS>(-4);

/// Extends the file, which is the string that the stream belongs to.
template <class Write>
HPDF_STATUS extend(HPDF_Stream out, Write write) {
    auto& file = *static_cast<std::string*>(out->attr);
    try {
        write(file);
    } catch (const std::exception&) {
        return HPDF_SetError(out->error, HPDF_FAILD_TO_ALLOC_MEM, 0);
    }
    out->size = static_cast<HPDF_UINT>(file.size());
    return HPDF_OK;
}

/// What libharu itself writes; it adds to the size.
HPDF_STATUS append(HPDF_Stream out, const HPDF_BYTE* bytes, HPDF_UINT size) {
    const HPDF_STATUS status =
        extend(out, [&](std::string& file) { file.append(reinterpret_cast<const char*>(bytes), size); });
    if (status == HPDF_OK) out->size -= size;
    return status;
}

std::string_view shortened(std::string_view text) {
    if (text.size() <= longest_text) return text;
    std::size_t end = longest_text;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

}  // namespace

Haru::Haru() : doc_(HPDF_New(remember, this)) {
    if (doc_ == nullptr) throw std::bad_alloc();
    // Pages, pictures and fonts are all compressed. 1.6 is the first version with PrintScaling.
    check(HPDF_SetCompressionMode(doc_, HPDF_COMP_ALL));
    doc_->pdf_version = HPDF_VER_16;
}

Haru::~Haru() { HPDF_Free(doc_); }

void Haru::remember(HPDF_STATUS code, HPDF_STATUS detail, void* self) {
    auto* haru = static_cast<Haru*>(self);
    haru->code_ = code;
    haru->detail_ = detail;
}

void Haru::check(HPDF_STATUS status) const {
    if (status != HPDF_OK) fail();
}

void Haru::fail() const {
    // Not every function of libharu calls the handler; all note their error in the document.
    const HPDF_STATUS code = code_ != HPDF_OK ? code_ : HPDF_GetError(doc_);
    const HPDF_STATUS detail = code_ != HPDF_OK ? detail_ : HPDF_GetErrorDetail(doc_);
    if (code == HPDF_FAILD_TO_ALLOC_MEM || (code == HPDF_ZLIB_ERROR && detail == no_memory_for_zlib))
        throw std::bad_alloc();
    throw MachineError(fmt::format("cannot make the PDF: libharu reports error 0x{:04X} ({})", code, detail));
}

HPDF_Dict Haru::indirect_dict() {
    HPDF_Dict dict = check(HPDF_Dict_New(doc_->mmgr));
    check(HPDF_Xref_Add(doc_->xref, dict));
    return dict;
}

HPDF_Dict Haru::written_dict(const Entries& entries) {
    HPDF_Dict dict = indirect_dict();
    dict->attr = const_cast<Entries*>(&entries);
    dict->write_fn = [](HPDF_Dict self, HPDF_Stream out) {
        return extend(out, [&](std::string& file) { static_cast<const Entries*>(self->attr)->write(file); });
    };
    return dict;
}

HPDF_Dict Haru::dict_in(HPDF_Dict owner, const char* key) {
    HPDF_Dict dict = check(HPDF_Dict_New(doc_->mmgr));
    add(owner, key, dict);
    return dict;
}

HPDF_Dict Haru::dict_in(HPDF_Array owner) {
    HPDF_Dict dict = check(HPDF_Dict_New(doc_->mmgr));
    check(HPDF_Array_Add(owner, dict));
    return dict;
}

HPDF_Array Haru::array_in(HPDF_Dict owner, const char* key) {
    HPDF_Array array = check(HPDF_Array_New(doc_->mmgr));
    add(owner, key, array);
    return array;
}

HPDF_Array Haru::array_in(HPDF_Array owner) {
    HPDF_Array array = check(HPDF_Array_New(doc_->mmgr));
    check(HPDF_Array_Add(owner, array));
    return array;
}

HPDF_Dict Haru::stream(std::string_view bytes) {
    HPDF_Dict dict = indirect_dict();
    fill(dict, bytes);
    return dict;
}

HPDF_Dict Haru::plain_stream(std::string_view bytes) {
    HPDF_Dict dict = indirect_dict();
    set_body(dict, std::string(bytes), "");
    return dict;
}

HPDF_Dict Haru::packed_stream(std::string_view bytes, std::string_view filter) {
    HPDF_Dict dict = indirect_dict();
    set_body(dict, std::string(bytes), filter);
    return dict;
}

HPDF_Dict Haru::first_stream(HPDF_Page page) {
    auto& attributes = *static_cast<HPDF_PageAttr>(page->attr);
    HPDF_Stream_Free(attributes.stream);
    attributes.stream = attributes.contents->stream = nullptr;
    check(HPDF_Dict_RemoveElement(attributes.contents, "Length"));
    return attributes.contents;
}

void Haru::fill(HPDF_Dict stream, std::string_view bytes) {
    // The name of the filter takes up what compressing less than this could save.
    constexpr std::size_t worth_compressing = 100;
    if (bytes.size() < worth_compressing)
        set_body(stream, std::string(bytes), "");
    else
        set_body(stream, compressor_.compress(bytes), "/FlateDecode");
}

/// libharu would copy the bytes twice, each by itself, compress them with a zlib that is set up anew for each stream,
/// and write their length as an object of its own.
void Haru::set_body(HPDF_Dict stream, std::string bytes, std::string_view filter) {
    std::string entries = fmt::format("/Length {}", bytes.size());
    if (!filter.empty()) entries.append("/Filter").append(filter);
    stream->attr = &bodies_.emplace_back(Body{doc_, entries + '\n', std::move(bytes)});
    stream->write_fn = [](HPDF_Dict self, HPDF_Stream out) {
        return extend(out, [&](std::string& file) { file += static_cast<const Body*>(self->attr)->entries; });
    };
    stream->after_write_fn = [](HPDF_Dict self) {
        const auto& body = *static_cast<const Body*>(self->attr);
        return extend(body.document->stream,
                      [&](std::string& file) { file.append("\nstream\n").append(body.bytes).append("\nendstream"); });
    };
}

HPDF_Dict Haru::form(HPDF_Dict operators, const Rectangle& box) {
    add_name(operators, "Type", "XObject");
    add_name(operators, "Subtype", "Form");
    add_box(operators, "BBox", box);
    (void)dict_in(operators, "Resources");
    return operators;
}

void Haru::add_number(HPDF_Dict dict, const char* key, double value) {
    if (value == std::round(value))
        check(HPDF_Dict_AddNumber(dict, key, static_cast<HPDF_INT32>(value)));
    else
        check(HPDF_Dict_AddReal(dict, key, static_cast<HPDF_REAL>(value)));
}

void Haru::add_number(HPDF_Array array, double value) {
    if (value == std::round(value))
        check(HPDF_Array_AddNumber(array, static_cast<HPDF_INT32>(value)));
    else
        check(HPDF_Array_AddReal(array, static_cast<HPDF_REAL>(value)));
}

void Haru::add_box(HPDF_Dict dict, const char* key, const Rectangle& box) {
    HPDF_Array sides = array_in(dict, key);
    for (const double side : {box.left, box.bottom, box.right, box.top}) add_number(sides, side);
}

void Haru::add_text(HPDF_Dict dict, const char* key, std::string_view text) {
    text = shortened(text);
    if (text.empty()) return;
    if (is_plain(text)) {
        add(dict, key, HPDF_String_New(doc_->mmgr, std::string(text).c_str(), nullptr));
        return;
    }
    std::string bytes = "\xFE\xFF" + utf16(text);
    add(dict, key,
        HPDF_Binary_New(doc_->mmgr, reinterpret_cast<HPDF_BYTE*>(bytes.data()), static_cast<HPDF_UINT>(bytes.size())));
}

unsigned number_of(HPDF_Dict object) { return object->header.obj_id & 0x00FFFFFF; }

void add_number(std::string& out, std::size_t number) {
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

void add_reference(std::string& out, HPDF_Dict object) {
    add_number(out, number_of(object));
    out += " 0 R";
}

std::string reference(HPDF_Dict object) {
    std::string text;
    add_reference(text, object);
    return text;
}

std::string text_string(std::string_view text) {
    text = shortened(text);
    if (!is_plain(text)) return "<FEFF" + hex(utf16(text)) + ">";
    std::string string = "(";
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\') string += '\\';
        string += c;
    }
    return string + ")";
}

std::string utf16(std::string_view text) {
    std::string units;
    const auto put = [&](char32_t unit) {
        units += static_cast<char>(unit >> 8);
        units += static_cast<char>(unit & 0xFF);
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t code_point = utf8::next(text, at);
        if (code_point > 0xFFFF) put(0xD800 + ((code_point - 0x10000) >> 10));
        put(code_point > 0xFFFF ? 0xDC00 + (code_point & 0x3FF) : code_point);
    }
    return units;
}

std::string hex(std::string_view bytes) {
    constexpr std::string_view letters = "0123456789ABCDEF";
    std::string digits;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        digits += letters[byte >> 4];
        digits += letters[byte & 0xF];
    }
    return digits;
}

std::string Haru::save() {
    std::string file;
    // About what an object takes with its line in the table of objects, so that the file is not moved while it grows.
    constexpr std::size_t object_bytes = 120;
    std::size_t size = object_bytes * doc_->xref->entries->count;
    for (const Body& body : bodies_) size += body.bytes.size();
    file.reserve(size);
    // A stream of libharu's own would copy each byte by itself, into blocks of 4 kB.
    doc_->stream = check(HPDF_CallbackWriter_New(doc_->mmgr, append, &file));
    check(HPDF_SaveToStream(doc_));
    return file;
}

}  // namespace footplan::pdf
