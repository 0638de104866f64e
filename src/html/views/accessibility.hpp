#pragma once
// The accessibility statement, with every part that the law asks for.

#include "html/views/frame.hpp"

#include <optional>
#include <vector>

namespace lykta::html {

struct AccessibilityIssueView {
    LocalizedText what;
    std::optional<LocalizedText> why;
    std::optional<LocalizedText> when;
};

struct AccessibilityView {
    FrameView frame;
    LocalizedText title;
    LocalizedText lead;
    LocalizedText actor;
    LocalizedText service;
    LocalizedText status;
    std::vector<AccessibilityIssueView> issues;
    std::optional<LocalizedText> method;
    std::optional<LocalizedText> assessed;
    Url report;
    LocalizedText supervisor;
    Url supervisor_url;
};

template <>
struct Fields<AccessibilityIssueView> {
    static constexpr std::string_view name = "AccessibilityIssueView";
    static std::vector<Field> list() {
        return {field<&AccessibilityIssueView::what>("what"),
                field<&AccessibilityIssueView::why>("why"),
                field<&AccessibilityIssueView::when>("when")};
    }
};

template <>
struct Fields<AccessibilityView> {
    static constexpr std::string_view name = "AccessibilityView";
    static std::vector<Field> list() {
        return {field<&AccessibilityView::frame>("frame"),
                field<&AccessibilityView::title>("title"),
                field<&AccessibilityView::lead>("lead"),
                field<&AccessibilityView::actor>("actor"),
                field<&AccessibilityView::service>("service"),
                field<&AccessibilityView::status>("status"),
                field<&AccessibilityView::issues>("issues"),
                field<&AccessibilityView::method>("method"),
                field<&AccessibilityView::assessed>("assessed"),
                field<&AccessibilityView::report>("report"),
                field<&AccessibilityView::supervisor>("supervisor"),
                field<&AccessibilityView::supervisor_url>("supervisor-url")};
    }
};

}  // namespace lykta::html
