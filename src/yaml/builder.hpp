#pragma once

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/limits.hpp"
#include "base/rules.hpp"
#include "yaml/advice.hpp"
#include "yaml/node.hpp"
#include "yaml/parse.hpp"
#include "yaml/scan.hpp"

namespace footplan::yaml {

/// Thrown through yaml-cpp to stop it; caught in `parse` and never seen outside.
struct Refused {
    Diagnostic diagnostic;
};

/// Turns yaml-cpp's events into nodes with places.
class Builder : public YAML::EventHandler {
public:
    Builder(std::string_view text, FileId file, std::uint32_t shift, const Bounds& bounds)
        : text_(text), file_(file), shift_(shift), bounds_(bounds) {}

    /// For the next document of the same text.
    Builder fresh() const { return {text_, file_, shift_, bounds_}; }
    Node take() { return std::move(root_); }
    /// What the parser took and footplan does not.
    std::vector<Diagnostic> take_problems() { return std::move(problems_); }
    /// Some key of a block mapping has no colon: yaml-cpp takes it as one without a value.
    bool has_key_without_colon() const { return key_without_colon_; }
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
                                  "an alias is inside the value that it names")};
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
        node.kind = NodeKind::scalar;
        node.span = span(begin, *end);
        node.text = value;
        node.quoted = tag == "!";
        check_tag(tag, offset(mark));
        finish(std::move(node), anchor);
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        check_tag(tag, offset(mark));
        open(NodeKind::list, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        check_tag(tag, offset(mark));
        open(NodeKind::mapping, mark, anchor);
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

    /// Of a value with one of YAML's own tags (!!int, !!str) the text is what counts; what any other makes of it is not
    /// known here.
    void check_tag(std::string_view tag, std::size_t begin) {
        constexpr std::string_view own = "tag:yaml.org,2002:";
        constexpr auto kinds = std::to_array<std::string_view>({"str", "int", "float", "bool", "null", "seq", "map"});
        if (tag.empty() || tag == "?" || tag == "!") return;
        if (tag.starts_with(own) && std::ranges::find(kinds, tag.substr(own.size())) != kinds.end()) return;
        while (begin < text_.size() && text_[begin] == '&')
            begin = std::min(text_.find_first_not_of(" \t\r\n", scan::word_end(text_, begin)), text_.size());
        const auto end = scan::word_end(text_, begin);
        problems_.push_back(finding(rule("wrong-value"), span(begin, end),
                                    fmt::format("the tag '{}' has no meaning here", text_.substr(begin, end - begin)),
                                    "delete it, and write the value as it is"));
    }

    /// "reps:10", but no address.
    static bool looks_like_pair(std::string_view text) {
        const auto colon = text.find(':');
        return colon != std::string_view::npos && colon + 1 < text.size() && text[colon + 1] != '/';
    }

    /// A key of one line, that has no colon after it and no '?' before it.
    void check_key(const Open& parent, const Node& key, const Node& value) {
        if (key.kind != NodeKind::scalar || key.quoted) return;
        if (key.text == "<<")
            problems_.push_back(finding(rule("unknown-key"), key.span,
                                        "'<<' merges nothing: YAML 1.2 has no merge keys",
                                        "write out the keys that are meant"));
        if (value.kind != NodeKind::empty) return;
        const std::size_t begin = key.span.begin - shift_;
        const std::size_t after = text_.find_first_not_of(" \t\r\n", key.span.end - shift_);
        if (after != std::string_view::npos && text_[after] == ':') return;
        const std::size_t before = begin == 0 ? begin : text_.find_last_not_of(" \t\r\n", begin - 1);
        if (before < begin && text_[before] == '?') return;
        const bool flow = text_[parent.node.span.begin - shift_] == '{';
        if (!flow)
            key_without_colon_ = true;
        else if (key.text.find(' ') != std::string::npos || looks_like_pair(key.text))
            problems_.push_back(without_colon(key.text, key.span));
    }

    void count(std::size_t nodes, std::size_t text_bytes) {
        nodes_ += nodes;
        text_bytes_ += text_bytes;
        if (nodes_ > bounds_.nodes) refuse_size(fmt::format("the file contains more than {} values", bounds_.nodes));
        if (text_bytes_ > bounds_.text_bytes)
            refuse_size(fmt::format("the file contains more than {} bytes of text", bounds_.text_bytes));
    }

    [[noreturn]] void refuse_size(std::string message) const {
        throw Refused{finding(rule("too-large"), span(last_end_, last_end_), std::move(message),
                              "split it, or use fewer aliases")};
    }

    void refuse_one_more(std::size_t elements, std::string_view what) const {
        if (elements >= bounds_.elements)
            refuse_size(fmt::format("{} has more than {} elements", what, bounds_.elements));
    }

    /// Where a missing value should be: right after the colon of its key, or the
    /// dash of its list element. yaml-cpp gives the place of whatever comes next.
    Span empty_place(std::size_t next) const {
        if (const auto end = scan::null_end(text_, next)) return span(next, *end);
        const auto at = scan::after_indicator(text_, last_end_, next);
        return span(at, at);
    }

    void open(NodeKind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
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

    /// `nodes` and `text_bytes` are what the value comes to with all that is in it; of a scalar they are given by
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
        if (parent.node.kind == NodeKind::list) {
            refuse_one_more(parent.node.items.size(), "a list");
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            parent.key = std::move(node);
        } else {
            refuse_one_more(parent.node.entries.size(), "a mapping");
            check_key(parent, *parent.key, node);
            parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
            parent.key.reset();
        }
    }

    std::string_view text_;
    FileId file_;
    std::uint32_t shift_;
    Bounds bounds_;
    Node root_;
    std::vector<Open> stack_;
    std::unordered_map<YAML::anchor_t, Anchored> anchors_;
    std::vector<Diagnostic> problems_;
    bool key_without_colon_ = false;
    std::size_t nodes_ = 0;
    std::size_t text_bytes_ = 0;
    std::size_t last_end_ = 0;
};

}  // namespace footplan::yaml
