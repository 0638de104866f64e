#include "source/prose_cmark.hpp"

// cmark asks for many small pieces of memory. Taken from the front of one block and given back all
// at once they cost a parse much less than malloc does. cmark_mem has no room for a context, so the
// block must be found without one: hence thread_local, the only state of its kind in src/.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

namespace lykta {

namespace {

constexpr std::size_t block_size = 256 * 1024;
constexpr std::size_t widest_alignment = alignof(std::max_align_t);

class Arena {
public:
    void* take(std::size_t size) {
        const std::size_t whole =
            rounded(size) + widest_alignment;  // its size stands in front of it
        if (blocks_.empty() || used_ + whole > room_) {
            room_ = std::max(block_size, whole);
            blocks_.push_back(std::make_unique<std::byte[]>(room_));
            used_ = 0;
        }
        std::byte* piece = blocks_.back().get() + used_;
        used_ += whole;
        std::memcpy(piece, &size, sizeof size);
        return piece + widest_alignment;
    }

    void* grow(void* piece, std::size_t size) {
        if (piece == nullptr) return take(size);
        std::size_t old = 0;
        std::memcpy(&old, static_cast<std::byte*>(piece) - widest_alignment, sizeof old);
        if (size <= old) return piece;
        void* larger = take(size);
        std::memcpy(larger, piece, old);
        return larger;
    }

    /// Keeps one ordinary block, for the next document.
    void release() {
        if (blocks_.size() > 1) blocks_.resize(1);
        if (!blocks_.empty() && room_ != block_size) blocks_.clear();
        used_ = 0;
    }

private:
    static std::size_t rounded(std::size_t size) {
        return (size + widest_alignment - 1) / widest_alignment * widest_alignment;
    }

    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::size_t used_ = 0;
    std::size_t room_ = 0;
};

Arena& arena() {
    thread_local Arena instance;
    return instance;
}

void* zeroed(std::size_t count, std::size_t size) {
    void* piece = arena().take(count * size);
    std::memset(piece, 0, count * size);
    return piece;
}

void* resized(void* piece, std::size_t size) { return arena().grow(piece, size); }

void kept(void*) {}

cmark_mem* arena_memory() {
    static cmark_mem memory{zeroed, resized, kept};
    return &memory;
}

/// While an extension parses, cmark-gfm changes tables that all threads share.
std::mutex& parser_lock() {
    static std::mutex lock;
    return lock;
}

}  // namespace

cmark_node* cmark_tree(std::string_view markdown) {
    const std::lock_guard guard(parser_lock());
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser* parser =
        cmark_parser_new_with_mem(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE, arena_memory());
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser, markdown.data(), markdown.size());
    return cmark_parser_finish(parser);
}

void release_cmark_tree() { arena().release(); }

cmark_node* too_deep(cmark_node* root, int limit) {
    int depth = 0;
    for (cmark_node* node = root; node != nullptr;) {
        if (cmark_node* child = cmark_node_first_child(node)) {
            if (++depth > limit) return child;
            node = child;
            continue;
        }
        while (node != nullptr && cmark_node_next(node) == nullptr) {
            node = cmark_node_parent(node);
            --depth;
        }
        if (node != nullptr) node = cmark_node_next(node);
    }
    return nullptr;
}

}  // namespace lykta
