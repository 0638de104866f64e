#pragma once
// What stands after a text: questions with their answers, films, the meaning of its words.

#include "html/template/view_type.hpp"
#include "html/views/link.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

struct QuestionView {
    LocalizedText question;
    LocalizedText answer;
};

/// A film elsewhere: the reader sees where before going there.
struct VideoView {
    LocalizedText title;
    Url url;
    Text host;
    Text tag;  ///< the language in the film, told in itself
    Text direction;
    Text endonym;
    std::optional<LocalizedText> minutes;
};

struct AppendixView {
    std::vector<QuestionView> questions;
    std::vector<VideoView> videos;
};

struct TermView {
    Text id;
    LocalizedText term;
    LocalizedText meaning;
    std::optional<LocalizedText> health_care;
    std::vector<LinkView> pages;
};

template <>
struct Fields<QuestionView> {
    static constexpr std::string_view name = "QuestionView";
    static std::vector<Field> list() {
        return {field<&QuestionView::question>("question"), field<&QuestionView::answer>("answer")};
    }
};

template <>
struct Fields<VideoView> {
    static constexpr std::string_view name = "VideoView";
    static std::vector<Field> list() {
        return {field<&VideoView::title>("title"),         field<&VideoView::url>("url"),
                field<&VideoView::host>("host"),           field<&VideoView::tag>("tag"),
                field<&VideoView::direction>("direction"), field<&VideoView::endonym>("endonym"),
                field<&VideoView::minutes>("minutes")};
    }
};

template <>
struct Fields<AppendixView> {
    static constexpr std::string_view name = "AppendixView";
    static std::vector<Field> list() {
        return {field<&AppendixView::questions>("questions"),
                field<&AppendixView::videos>("videos")};
    }
};

template <>
struct Fields<TermView> {
    static constexpr std::string_view name = "TermView";
    static std::vector<Field> list() {
        return {field<&TermView::id>("id"), field<&TermView::term>("term"),
                field<&TermView::meaning>("meaning"), field<&TermView::health_care>("health-care"),
                field<&TermView::pages>("pages")};
    }
};

}  // namespace lykta::html
