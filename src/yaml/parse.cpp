#include "yaml/parse.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/rules.hpp"
#include "yaml/fit.hpp"
#include "yaml/prepared.hpp"
#include "yaml/scan.hpp"

namespace footplan::yaml {

namespace {

/// Thrown through yaml-cpp to stop it; caught in `parse` and never seen outside.
struct Refused {
    Diagnostic diagnostic;
};

/// Turns yaml-cpp's events into nodes with places.
class Builder : public YAML::EventHandler {
public:
    Builder(std::string_view text, FileId file, std::uint32_t shift) : text_(text), file_(file), shift_(shift) {}

    Node take() { return std::move(root_); }
    /// Where the innermost list or mapping that is not closed yet begins.
    std::optional<std::uint32_t> innermost() const {
        if (stack_.empty()) return std::nullopt;
        return stack_.back().node.span.begin;
    }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        Node node;
        node.span = empty_place(offset(mark));
        finish(std::move(node), anchor);
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto begin = offset(mark);
        const auto found = anchors_.find(anchor);
        if (found == anchors_.end())
            throw Refused{finding(rule("yaml-syntax"), span(begin, scan::word_end(text_, begin)),
                                  "an alias stands inside the value that it names")};
        // The text of a scalar is counted where the value ends.
        count(found->second.nodes, found->second.text_bytes - found->second.node.text.size());
        Node copy = found->second.node;
        copy.span = span(begin, scan::word_end(text_, begin));
        finish(std::move(copy), YAML::NullAnchor);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        const auto begin = scan::skip_properties(text_, offset(mark));
        const auto end = scan::scalar_end(text_, begin, value);
        if (!end)
            throw Refused{finding(rule("yaml-syntax"), span(begin, begin + 1), "this quotation mark is never closed",
                                  "close it on the same line, before what follows")};
        if (value.size() > limits::text_bytes)
            throw Refused{finding(rule("too-large"), span(begin, begin + 1),
                                  fmt::format("this text is longer than {} bytes", limits::text_bytes),
                                  "shorten it, or split it")};
        Node node;
        node.kind = Kind::scalar;
        node.span = span(begin, *end);
        node.text = value;
        node.quoted = tag == "!";
        finish(std::move(node), anchor);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(Kind::list, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(Kind::mapping, mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    /// A list or mapping that is not complete yet.
    struct Open {
        Node node;
        std::optional<Node> key;
        YAML::anchor_t anchor = YAML::NullAnchor;
        std::size_t nodes_before = 0;
        std::size_t text_before = 0;
    };
    struct Anchored {
        Node node;
        std::size_t nodes = 1;
        std::size_t text_bytes = 0;
    };

    std::size_t offset(const YAML::Mark& mark) const {
        return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
    }

    Span span(std::size_t begin, std::size_t end) const {
        return {file_, static_cast<std::uint32_t>(begin) + shift_, static_cast<std::uint32_t>(end) + shift_};
    }

    void count(std::size_t nodes, std::size_t text_bytes) {
        nodes_ += nodes;
        text_bytes_ += text_bytes;
        if (nodes_ > limits::yaml_nodes)
            refuse_size(fmt::format("the file holds more than {} values", limits::yaml_nodes));
        if (text_bytes_ > limits::yaml_text_bytes)
            refuse_size(fmt::format("the file holds more than {} bytes of text", limits::yaml_text_bytes));
    }

    [[noreturn]] void refuse_size(std::string message) const {
        throw Refused{finding(rule("too-large"), span(last_end_, last_end_), std::move(message),
                              "split it, or use fewer aliases")};
    }

    void refuse_one_more(std::size_t elements, std::string_view what) const {
        if (elements >= limits::elements)
            refuse_size(fmt::format("{} holds more than {} elements", what, limits::elements));
    }

    /// Where a missing value should stand: right after the colon of its key, or the
    /// dash of its list element. yaml-cpp gives the place of whatever comes next.
    Span empty_place(std::size_t next) const {
        if (const auto end = scan::null_end(text_, next)) return span(next, *end);
        const auto at = scan::after_indicator(text_, last_end_, next);
        return span(at, at);
    }

    void open(Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (stack_.size() >= limits::yaml_depth)
            throw Refused{finding(rule("too-deep"), span(offset(mark), offset(mark) + 1),
                                  fmt::format("values are nested more than {} deep", limits::yaml_depth))};
        Open opened;
        opened.node.kind = kind;
        const auto begin = scan::skip_properties(text_, offset(mark));
        opened.node.span = span(begin, begin);
        opened.anchor = anchor;
        opened.nodes_before = nodes_;
        opened.text_before = text_bytes_;
        last_end_ = std::max(last_end_, begin);
        stack_.push_back(std::move(opened));
    }

    void close() {
        Open closed = std::move(stack_.back());
        stack_.pop_back();
        closed.node.span.end = std::max(closed.node.span.begin, static_cast<std::uint32_t>(last_end_) + shift_);
        const std::size_t nodes = nodes_ - closed.nodes_before + 1;
        finish(std::move(closed.node), closed.anchor, nodes, text_bytes_ - closed.text_before);
    }

    /// `nodes` and `text_bytes` are what the value comes to with all that is in it; of a scalar they are told by
    /// itself.
    void finish(Node node, YAML::anchor_t anchor, std::size_t nodes = 1, std::size_t text_bytes = 0) {
        count(1, node.text.size());
        last_end_ = std::max<std::size_t>(last_end_, node.span.end - shift_);
        if (anchor != YAML::NullAnchor) {
            text_bytes += node.text.size();
            count(nodes, text_bytes);
            anchors_[anchor] = {node, nodes, text_bytes};
        }
        if (stack_.empty()) {
            root_ = std::move(node);
            return;
        }
        Open& parent = stack_.back();
        if (parent.node.kind == Kind::list) {
            refuse_one_more(parent.node.items.size(), "a list");
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            parent.key = std::move(node);
        } else {
            refuse_one_more(parent.node.entries.size(), "a mapping");
            parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
            parent.key.reset();
        }
    }

    std::string_view text_;
    FileId file_;
    std::uint32_t shift_;
    Node root_;
    std::vector<Open> stack_;
    std::unordered_map<YAML::anchor_t, Anchored> anchors_;
    std::size_t nodes_ = 0;
    std::size_t text_bytes_ = 0;
    std::size_t last_end_ = 0;
};

/// What yaml-cpp says, and what an author can do about it.
struct Wording {
    std::string_view library;
    std::string_view message;
    std::string_view help;
    /// The place to show is where the list or mapping began, not where the parser gave up.
    bool at_beginning = false;
};

constexpr auto wordings = std::to_array<Wording>({
    {"illegal map value", "a second ': ' in one line", "put the value in quotes, or begin a new line"},
    {"end of map not found", "this line does not belong to the mapping above it",
     "align it with the keys that it belongs to, and write 'key: value'"},
    {"end of map flow not found", "a '{' is never closed", "close it with '}'", true},
    {"end of sequence not found", "this line does not belong to the list above it",
     "begin each element with '- ', all in one column"},
    {"end of sequence flow not found", "a '[' is never closed", "close it with ']'", true},
    {"illegal tab when looking for indentation", "a tab cannot indent YAML", "indent with spaces"},
    {"illegal block entry", "a list element cannot begin here", "begin the list on a line of its own"},
    {"unknown token", "this character cannot begin a value", "put the value in quotes"},
    {"the referenced anchor is not defined", "no anchor of this name is given before", ""},
});

Diagnostic syntax_error(const YAML::ParserException& error, const Builder& builder, std::string_view text, FileId file,
                        std::uint32_t shift) {
    const auto at = std::min(static_cast<std::size_t>(std::max(error.mark.pos, 0)), text.size());
    const auto begin = static_cast<std::uint32_t>(at) + shift;
    const auto end = static_cast<std::uint32_t>(std::min(at + 1, text.size())) + shift;
    const auto wording = std::ranges::find(wordings, error.msg, &Wording::library);
    if (wording == wordings.end())
        return finding(rule("yaml-syntax"), {file, begin, end}, "this is not YAML: " + error.msg);
    const auto opened = wording->at_beginning ? builder.innermost() : std::nullopt;
    const Span span = opened ? Span{file, *opened, *opened + 1} : Span{file, begin, end};
    return finding(rule("yaml-syntax"), span, std::string(wording->message), std::string(wording->help));
}

}  // namespace

std::optional<Node> parse(const TextFiles& texts, FileId file, Diagnostics& diagnostics) {
    if (const auto prepared = texts[file].prepared(); !prepared.empty()) return unpack(prepared, file);
    std::string_view text = texts[file].text();
    if (auto found = unfit(text, file)) {
        diagnostics.add(std::move(*found));
        return std::nullopt;
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    const std::uint32_t shift = text.starts_with(byte_order_mark) ? 3 : 0;
    text.remove_prefix(shift);

    std::istringstream stream{std::string(text)};
    Builder builder(text, file, shift);
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) return Node{Kind::empty, {file, shift, shift}, {}, false, {}, {}};
        Node root = builder.take();
        Builder second(text, file, shift);
        if (parser.HandleNextDocument(second)) {
            const Span where = second.take().span;
            diagnostics.add(finding(rule("several-documents"), where, "a second YAML document begins here",
                                    "keep one document in a file"));
            return std::nullopt;
        }
        return root;
    } catch (const YAML::ParserException& error) {
        diagnostics.add(syntax_error(error, builder, text, file, shift));
    } catch (Refused& refused) {
        diagnostics.add(std::move(refused.diagnostic));
    }
    return std::nullopt;
}

}  // namespace footplan::yaml
