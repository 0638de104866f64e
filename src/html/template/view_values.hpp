#pragma once
// The values of a program compiled for views: reads the structs in place while rendering. In a
// header so that the interpreter's loop and this become one.

#include "html/template/paths.hpp"
#include "html/template/printing.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace lykta::html {

class ViewValues {
public:
    ViewValues(const Paths& paths, const void* view, const PageContext& page)
        : paths_(paths), page_(page) {
        contexts_.reserve(16);
        contexts_.push_back({view});
    }

    void print(std::uint32_t value, Printing printing, std::string& out) {
        const Path& path = paths_.all[value];
        const void* const address = reach(path);
        if (address == nullptr) return;
        if (path.kind == FieldKind::localized) notice(*static_cast<const LocalizedText*>(address));
        if (path.capital) return html::print_capital(path.kind, address, printing, page_, out);
        html::print(path.kind, address, printing, page_, out);
    }

    [[nodiscard]] const Shown& shown() const { return shown_; }

    [[nodiscard]] bool holds(std::uint32_t value) const {
        const Path& path = paths_.all[value];
        const void* const address = reach(path);
        if (address == nullptr) return false;
        if (path.list != nullptr) return path.list->size(address) > 0;
        return is_full(path.kind, address);
    }

    bool enter(std::uint32_t value) {
        const Path& path = paths_.all[value];
        const void* const address = reach(path);
        if (address == nullptr) return false;
        if (path.list == nullptr) {
            if (!is_full(path.kind, address)) return false;
            contexts_.push_back({address});
            return true;
        }
        const std::size_t size = path.list->size(address);
        if (size == 0) return false;
        contexts_.push_back({path.list->item(address, 0), path.list, address, 0, size});
        return true;
    }

    bool next() {
        Context& innermost = contexts_.back();
        if (++innermost.index >= innermost.size) {
            contexts_.pop_back();
            return false;
        }
        innermost.value = innermost.list->item(innermost.items, innermost.index);
        return true;
    }

    std::size_t call(std::uint32_t context) {
        const Context view = contexts_[outermost_ + context];
        const Context innermost = contexts_.back();
        const bool value = outermost_ + context + 1 < contexts_.size();
        const std::size_t here = std::exchange(outermost_, contexts_.size());
        contexts_.push_back(view);
        if (value) contexts_.push_back(innermost);
        return here;
    }
    void leave_call(std::size_t here) {
        contexts_.erase(contexts_.begin() + static_cast<std::ptrdiff_t>(outermost_),
                        contexts_.end());
        outermost_ = here;
    }

private:
    /// What a section has entered: a value, or the items of a list one after another.
    struct Context {
        const void* value;
        const Field* list = nullptr;
        const void* items = nullptr;
        std::size_t index = 0;
        std::size_t size = 1;
    };

    void notice(const LocalizedText& text) {
        if (text.empty()) return;
        shown_.draft = shown_.draft || text.status == TextStatus::draft;
        shown_.fallback = shown_.fallback || text.fallback();
    }

    /// Null where an optional on the way is empty.
    [[nodiscard]] const void* reach(const Path& path) const {
        if (path.word) return &page_.words[path.context];
        const void* address = contexts_[outermost_ + path.context].value;
        const Step* const first = paths_.steps.data() + path.first;
        for (const Step* step = first; step != first + path.steps; ++step) {
            address = step->get(address);
            if (step->inside == nullptr) continue;
            address = step->inside(address);
            if (address == nullptr) return nullptr;
        }
        return address;
    }

    const Paths& paths_;
    const PageContext& page_;
    std::vector<Context> contexts_;  // outermost first, across calls
    std::size_t outermost_ = 0;      // of the component that runs
    Shown shown_;
};

}  // namespace lykta::html
