#pragma once
// Views and short ways for the tests of templates: one view with a field of every kind.

#include "html/template/template.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lykta::html {

struct CallerView {
    LocalizedText name;
    LeftToRight phone;
};

template <>
struct Fields<CallerView> {
    static constexpr std::string_view name = "CallerView";
    static std::vector<Field> list() {
        return {field<&CallerView::name>("name"), field<&CallerView::phone>("phone")};
    }
};

struct BranchView {
    Text label;
    std::vector<BranchView> branches;
};

template <>
struct Fields<BranchView> {
    static constexpr std::string_view name = "BranchView";
    static std::vector<Field> list() {
        return {field<&BranchView::label>("label"), field<&BranchView::branches>("branches")};
    }
};

struct SampleView {
    Text id;
    PageText title;
    LocalizedText summary;
    LeftToRight phone;
    Html body;
    Url url;
    bool urgent = false;
    CallerView contact;
    std::optional<CallerView> deputy;
    std::optional<Text> note;
    const CallerView* shared = nullptr;
    std::vector<CallerView> contacts;
    std::vector<Text> tags;
    BranchView tree;
};

template <>
struct Fields<SampleView> {
    static constexpr std::string_view name = "SampleView";
    static std::vector<Field> list() {
        return {field<&SampleView::id>("id"),           field<&SampleView::title>("title"),
                field<&SampleView::summary>("summary"), field<&SampleView::phone>("phone"),
                field<&SampleView::body>("body"),       field<&SampleView::url>("url"),
                field<&SampleView::urgent>("urgent"),   field<&SampleView::contact>("contact"),
                field<&SampleView::deputy>("deputy"),   field<&SampleView::note>("note"),
                field<&SampleView::shared>("shared"),   field<&SampleView::contacts>("contacts"),
                field<&SampleView::tags>("tags"),       field<&SampleView::tree>("tree")};
    }
};

/// Other templates by name; "a/b" is the file templates/a/b.html.
using Others = std::map<std::string, std::string>;

const Language& swedish();
const Language& english();
const Language& arabic();

/// Renders page.html on a page in that language. Where it does not compile: the first message.
std::string rendered(const std::string& text, const SampleView& view, const Others& others = {},
                     const Language& language = swedish());

/// What is wrong with page.html, in order, in English: "page.html:1:3: message (hint)", and
/// " suggestion?" at the end where there is one.
std::vector<std::string> mistakes(const std::string& text, const Others& others = {});

}  // namespace lykta::html
