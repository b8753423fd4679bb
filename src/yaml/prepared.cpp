#include "yaml/prepared.hpp"

#include "assets/pack.hpp"

namespace footplan::yaml {

namespace {

void put(const Node& node, Packer& out) {
    out.put(node.kind);
    out.put(node.quoted);
    out.put(node.span.begin);
    out.put(node.span.end);
    switch (node.kind) {
        case NodeKind::empty: break;
        case NodeKind::scalar: out.put(node.text); break;
        case NodeKind::list:
            out.put(static_cast<std::uint32_t>(node.items.size()));
            for (const Node& item : node.items) put(item, out);
            break;
        case NodeKind::mapping:
            out.put(static_cast<std::uint32_t>(node.entries.size()));
            for (const Entry& entry : node.entries) {
                put(entry.key, out);
                put(entry.value, out);
            }
            break;
    }
}

void take(Node& node, Unpacker& in, FileId file) {
    node.kind = in.take<NodeKind>();
    node.quoted = in.take<bool>();
    node.span.file = file;
    node.span.begin = in.take<std::uint32_t>();
    node.span.end = in.take<std::uint32_t>();
    switch (node.kind) {
        case NodeKind::empty: break;
        case NodeKind::scalar: node.text = in.text(); break;
        case NodeKind::list:
            node.items.resize(in.take<std::uint32_t>());
            for (Node& item : node.items) take(item, in, file);
            break;
        case NodeKind::mapping:
            node.entries.resize(in.take<std::uint32_t>());
            for (Entry& entry : node.entries) {
                take(entry.key, in, file);
                take(entry.value, in, file);
            }
            break;
    }
}

}  // namespace

std::string pack(const Node& root) {
    Packer out;
    put(root, out);
    return out.take();
}

Node unpack(std::string_view bytes, FileId file) {
    Unpacker in(bytes);
    Node root;
    take(root, in, file);
    assert(in.at_end());
    return root;
}

}  // namespace footplan::yaml
