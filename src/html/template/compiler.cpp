#include "html/template/compiler.hpp"

#include "base/suggestion.hpp"
#include "html/template/calls.hpp"
#include "html/template/diagnostics.hpp"
#include "html/template/lines.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace lykta::html {
namespace {

struct Blocks;

/// The content that takes a block's place, and the blocks that the file it is written in can name.
struct Filling {
    const Node* content = nullptr;
    Blocks* home = nullptr;
};

/// What fills the blocks of one use of a parent. The outermost template's filling wins.
struct Blocks {
    std::map<std::string, Filling, std::less<>> fillings;
    std::set<std::string> met;  ///< the blocks that the parent really has
};

/// A partial compiled for what it sees. Compiled once and called, so that it can call itself.
struct Component {
    std::string name;
    std::uint32_t seen = 0;
    std::string indentation;
    auto operator<=>(const Component&) const = default;
};

std::string listed(const std::set<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    return all.empty() ? "–" : all;
}

class Compiler {
public:
    Compiler(const Templates& templates, Binder& binder, Diagnostics& diagnostics)
        : templates_(templates), binder_(binder), diagnostics_(diagnostics) {}

    Program run(const TemplateSource& source) {
        components_.push_back({source.file, binder_.seen().id, {}});
        const Tree tree = parse(source, diagnostics_);
        component(tree, components_.front());
        for (std::size_t i = 1; i < components_.size(); ++i) {
            const Component called = components_[i];  // compiling it adds to the list
            component(*find(called.name), called);
        }
        if (binder_.form() == Form::html) report_endless(calls_, diagnostics_);
        return std::move(program_);
    }

private:
    void component(const Tree& tree, const Component& called) {
        Blocks none;
        blocks_ = &none;
        lines_ = {0, called.indentation};
        operations_.clear();
        fence_ = 0;
        binder_.begin(called.seen);
        whole(tree);
        program_.components.push_back(std::move(operations_));
    }

    /// A file's content must begin and end in ordinary text.
    void whole(const Tree& tree) {
        context_ = {};
        nodes(tree.nodes);
        if (context_.spot != Spot::text) {
            report(diagnostics_, mistake::ends_outside_text, tree.end,
                   {{"where", describe(context_)}});
        }
        context_ = {};
    }

    void nodes(const std::vector<Node>& all) {
        for (const Node& one : all) node(one);
    }

    void node(const Node& one) {
        if (one.kind == TokenKind::text) return text(one);
        if (one.line.starts && !one.line.standalone) literal(lines_.add);
        switch (one.kind) {
            case TokenKind::variable:
            case TokenKind::raw: return variable(one);
            case TokenKind::section: return section(one);
            case TokenKind::inverted: return inverted(one);
            case TokenKind::partial: return partial(one);
            case TokenKind::parent: return parent(one);
            case TokenKind::block: return block(one);
            default: return;  // closing and silent tags are no nodes
        }
    }

    void text(const Node& one) {
        if (binder_.form() == Form::plain) return literal(indented(one, lines_));
        follow(context_, one.text);
        if (std::exchange(context_.torn, false)) {
            report(diagnostics_, mistake::section_gap, seam_->closed,
                   {{"close", written(TokenKind::close, seam_->text)}});
        }
        literal(one.text);
    }

    void variable(const Node& one) {
        const std::optional<Printed> printed = binder_.print(one, context_);
        if (printed) emit({Code::print, printed->printing, printed->value});
    }

    void section(const Node& one) {
        const HtmlContext before = context_;
        const Section section = binder_.section(one);
        const Code code = section.enters ? Code::enter : Code::when;
        const std::size_t head = emit({code, {}, section.value});
        nodes(one.children);
        if (section.enters) {
            emit({Code::next, {}, 0, static_cast<std::uint32_t>(head + 1)});
            binder_.leave();
        }
        land(head);
        rejoin(before, one);
    }

    void inverted(const Node& one) {
        const HtmlContext before = context_;
        const std::size_t head = emit({Code::unless, {}, binder_.condition(one)});
        nodes(one.children);
        land(head);
        rejoin(before, one);
    }

    void partial(const Node& one) {
        if (find_for(one) == nullptr || !in_text(one)) return;
        const Seen seen = binder_.seen();
        const Component called{one.text, seen.id, within_tag(one).add};
        const auto known = std::find(components_.begin() + 1, components_.end(), called);
        const auto index = static_cast<std::uint32_t>(known - components_.begin());
        if (known == components_.end()) components_.push_back(called);
        emit({Code::call, {}, index, seen.outermost});
        calls_.push_back({program_.components.size(), index, seen.outermost > 0, &one});
    }

    void parent(const Node& one) {
        const Tree* tree = find_for(one);
        if (tree == nullptr || !in_text(one)) return;
        if (!open_parents_.insert(&one).second) {
            report(diagnostics_, mistake::parent_recursion, one.place,
                   {{"tag", written(one.kind, one.text)}});
            return;
        }
        const std::size_t mistakes = diagnostics_.size();
        Blocks blocks{blocks_->fillings, {}};
        for (const Node& child : one.children) {
            if (child.kind == TokenKind::block) {
                blocks.fillings.try_emplace(child.text, Filling{&child, blocks_});
            }
        }
        Blocks* const outer = std::exchange(blocks_, &blocks);
        const Lines lines = std::exchange(lines_, within_tag(one));
        whole(*tree);
        lines_ = lines;
        blocks_ = outer;
        open_parents_.erase(&one);
        // After other mistakes it is not known which blocks there are.
        if (binder_.form() == Form::html && diagnostics_.size() == mistakes) {
            check_content(one, blocks.met);
        }
        outer->met.merge(blocks.met);
    }

    /// What a parent would never show.
    void check_content(const Node& parent, const std::set<std::string>& met) {
        bool outside = false;
        for (const Node& child : parent.children) {
            if (child.kind != TokenKind::block) {
                outside = outside || child.kind != TokenKind::text ||
                          child.text.find_first_not_of(" \t\r\n") != std::string::npos;
            } else if (!met.contains(child.text)) {
                const std::vector<std::string> known(met.begin(), met.end());
                report(diagnostics_, mistake::unknown_block, child.place,
                       {{"name", child.text}, {"parent", parent.text}, {"known", listed(met)}})
                    .suggestion = nearest(child.text, known);
            }
        }
        if (outside) {
            report(diagnostics_, mistake::outside_blocks, parent.place,
                   {{"open", written(parent.kind, parent.text)}});
        }
    }

    void block(const Node& one) {
        const HtmlContext before = context_;
        blocks_->met.insert(one.text);
        const auto found = blocks_->fillings.find(one.text);
        if (found == blocks_->fillings.end()) {
            nodes(one.children);
            return rejoin(before, one);
        }
        const Filling filling = found->second;
        Blocks* const outer = std::exchange(blocks_, filling.home);
        const Lines lines = lines_;
        if (binder_.form() == Form::plain) {
            lines_ = within(lines, one, *filling.content);
            const std::vector<Node>& content = filling.content->children;
            if (one.line.standalone && !content.empty() && !content.front().line.starts) {
                literal(lines_.add);
            }
        }
        nodes(filling.content->children);
        lines_ = lines;
        blocks_ = outer;
        rejoin(before, *filling.content);
    }

    /// Sections and blocks may be skipped, so both ways must lead to the same place in HTML.
    void rejoin(const HtmlContext& before, const Node& one) {
        HtmlContext joined = before;
        if (!join(joined, context_)) {
            report(diagnostics_, mistake::section_torn, one.closed,
                   {{"open", written(one.kind, one.text)},
                    {"line", std::to_string(one.place.line)},
                    {"where", describe(before)},
                    {"end", describe(context_)}});
        }
        context_ = joined;
        seam_ = &one;
    }

    bool in_text(const Node& one) {
        if (context_.spot == Spot::text) return true;
        report(diagnostics_, mistake::partial_outside_text, one.place,
               {{"tag", written(one.kind, one.text)}, {"where", describe(context_)}});
        return false;
    }

    Lines within_tag(const Node& one) const {
        return binder_.form() == Form::plain ? within(lines_, one) : Lines{};
    }

    const Tree* find_for(const Node& one) {
        const Tree* tree = find(one.text);
        if (tree == nullptr && binder_.form() == Form::html) {
            report(diagnostics_, mistake::unknown_partial, one.place, {{"name", one.text}})
                .suggestion = nearest(one.text, templates_.names());
        }
        return tree;
    }

    /// Each file is parsed once, and its mistakes told once.
    const Tree* find(const std::string& name) {
        const auto [entry, added] = trees_.try_emplace(name);
        if (added) {
            if (const TemplateSource* source = templates_.find(name)) {
                entry->second = std::make_unique<Tree>(parse(*source, diagnostics_));
            }
        }
        return entry->second.get();
    }

    void literal(std::string_view text) {
        if (text.empty()) return;
        const auto length = static_cast<std::uint32_t>(text.size());
        if (operations_.size() > fence_ && operations_.back().code == Code::literal) {
            operations_.back().target += length;
        } else {
            emit({Code::literal, {}, static_cast<std::uint32_t>(program_.literals.size()), length});
        }
        program_.literals += text;
    }

    std::size_t emit(const Operation& operation) {
        operations_.push_back(operation);
        return operations_.size() - 1;
    }

    /// The jump of `head` leads here.
    void land(std::size_t head) {
        fence_ = operations_.size();
        operations_[head].target = static_cast<std::uint32_t>(fence_);
    }

    const Templates& templates_;
    Binder& binder_;
    Diagnostics& diagnostics_;
    Program program_;
    std::vector<Component> components_;
    std::vector<Call> calls_;
    std::map<std::string, std::unique_ptr<Tree>> trees_;

    // Of the component being compiled:
    std::vector<Operation> operations_;
    std::size_t fence_ = 0;  // a jump leads here: no literal grows across it
    HtmlContext context_;
    Lines lines_;
    Blocks* blocks_ = nullptr;
    std::set<const Node*> open_parents_;
    const Node* seam_ = nullptr;  // the section that ended last
};

}  // namespace

Program compile_program(const TemplateSource& source, const Templates& templates, Binder& binder,
                        Diagnostics& diagnostics) {
    return Compiler(templates, binder, diagnostics).run(source);
}

}  // namespace lykta::html
