#include "html/parts/frame.hpp"

#include "html/parts/contact_card.hpp"
#include "html/parts/links.hpp"
#include "language/number_spans.hpp"
#include "site/navigation.hpp"

#include <algorithm>

namespace lykta::html {

namespace {

constexpr std::string_view emergency_number = "112";
constexpr std::string_view advice_number = "1177";

bool in_force(const Notice& notice, Date today) {
    return (!notice.from || *notice.from <= today) && (!notice.until || today <= *notice.until);
}

/// Whom a page speaks to, be it for them or standing once more among their pages.
Audience audience_of(Subject subject, Zone zone, const Portal& portal) {
    if (is_young(zone)) return lykta::audience_of(zone);
    const PageKindFacts& kind = facts(subject.kind);
    if (!kind.record) return kind.audience;
    return visit_record(portal, subject, [&](const auto& record) {
        Audience audience = kind.audience;
        if constexpr (requires { record.audience; }) audience = record.audience;
        return audience;
    });
}

/// As the stylesheet names them: like the page where they begin. Empty: everyone.
std::string_view readers_name(Audience audience) {
    return audience == Audience::all ? "" : facts(beginning_for(audience)).name;
}

}  // namespace

bool is_discreet(Subject subject, const Portal& portal) {
    return zone_of(subject, portal) != Zone::open;
}

PageText neutral_title(const Here& here) {
    const LocalizedText neutral = here.word("neutral-title");
    const LocalizedText& name = here.text(here.settings().organization.name);
    if (neutral.fallback()) return {name.text};
    return {Text(neutral.text.value + " – " + name.text.value)};
}

Html title_element(const LocalizedText& title, const Language& page) {
    const Language& own = title.language == nullptr ? page : *title.language;
    std::string out = "<title";
    if (own.tag != page.tag) {
        out += " lang=\"";
        append_escaped(out, own.tag);
        out += "\"";
        if (own.direction != page.direction) {
            out.append(" dir=\"").append(direction_name(own.direction)) += "\"";
        }
    }
    out += ">";
    append_escaped(out, with_isolates(title.text.value, own.direction));
    return Html::composed(out + "</title>");
}

namespace {

/// "Title – site", where the site's name exists in the title's language: all of it is in one.
LocalizedText page_title(const PlannedPage& page, LocalizedText title, const Here& here) {
    const LocalizedText& own = here.text(here.settings().name);
    const LocalizedText& site =
        title.fallback() ? here.site.portals.front().text(here.settings().name) : own;
    if (page.subject.kind == PageKind::home && !own.fallback()) return own;
    if (page.subject.kind != PageKind::home && !site.fallback()) {
        title.text.value += " – " + site.text.value;
    }
    return title;
}

/// Nobody is led to a page that says that something is missing: from there one changes language to
/// the home page.
Subject switched_subject(const PlannedPage& page) {
    return facts(page.subject.kind).file.empty() ? page.subject : Subject{PageKind::home, 0};
}

std::vector<LanguageChoiceView> language_choices(const PlannedPage& page, const Here& here) {
    const Subject subject = switched_subject(page);
    std::vector<LanguageChoiceView> choices;
    for (std::uint32_t index = 0; index < here.site.portals.size(); ++index) {
        const Language& language = here.site.portals[index].language;
        const PlannedPage* target = here.site.plan.nearest(subject, index);
        LanguageChoiceView choice;
        choice.tag = Text(language.tag);
        choice.direction = Text(direction_name(language.direction));
        choice.endonym = Text(language.endonym);
        choice.current = index == page.language;
        choice.note = here.site.portals[index].word("shown-in-swedish");
        choice.note.status = TextStatus::source;  // it says nothing of this page's own texts
        if (target != nullptr) {
            choice.missing = target->language != index;
            choice.linked = target->file != page.file;
            choice.url = Url{target->address};
            choice.target_language = Text(here.site.portals[target->language].language.tag);
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

/// A name keeps its own language where nobody has translated it: that is no lack on the page.
LocalizedText proper_name(Phrase phrase, const Here& here) {
    LocalizedText name = here.text(phrase);
    if (name.fallback()) {
        name.status = TextStatus::source;
    }
    return name;
}

std::vector<AlternateView> alternates(const PlannedPage& page, const Here& here) {
    std::vector<AlternateView> views;
    for (std::uint32_t index = 0; index < here.site.portals.size(); ++index) {
        if (const PlannedPage* other = here.site.plan.find(page.subject, index)) {
            views.push_back(
                {Text(here.site.portals[index].language.tag), absolute(other->address, here)});
        }
    }
    if (views.size() < 2) {
        return {};
    }
    views.push_back({Text("x-default"), views.front().url});
    return views;
}

/// Those whose pages the site has.
std::vector<LinkView> links_to(std::span<const StandingLink> standing, const Here& here) {
    std::vector<LinkView> links;
    for (const StandingLink& each : standing) {
        const std::optional<Subject> subject = subject_of(each, here.portal());
        if (!subject || here.site.plan.nearest(*subject, here.language) == nullptr) continue;
        const PageKindFacts& kind = facts(each.kind);
        if (!each.word.empty()) {
            links.push_back(link_to(*subject, here.word(each.word), here));
        } else if (kind.record) {
            links.push_back(link_to(*subject, record_heading(*subject, here), here));
        } else {
            links.push_back(link_to(*subject, here.word(kind.words.title), here));
        }
    }
    return links;
}

}  // namespace

SharedFrameView shared_frame(const Here& here) {
    const SiteSettings& settings = here.settings();
    const LocalizedPortal& localized = here.localized();
    SharedFrameView view;
    view.language = Text(localized.language.tag);
    view.direction = Text(direction_name(localized.language.direction));
    view.stylesheet = Url{settings.base_path + "/" + here.site.assets.stylesheet};
    const Assets& assets = here.site.assets;
    if (!assets.script.empty()) view.script = Url{settings.base_path + "/" + assets.script};
    if (!assets.icon.empty()) view.icon = Url{settings.base_path + "/" + assets.icon};
    if (!assets.logo.file.empty()) {
        view.logo = LogoView{Url{settings.base_path + "/" + assets.logo.file},
                             Text(std::to_string(assets.logo.width)),
                             Text(std::to_string(assets.logo.height))};
    }
    view.home = link_to({PageKind::home, 0}, {}, here).url;
    view.site_name = proper_name(settings.name, here);
    view.organization = proper_name(settings.organization.name, here);
    view.tagline = localized.optional_text(settings.tagline);
    if (settings.notice && in_force(*settings.notice, here.site.today)) {
        view.notice = here.text(settings.notice->text);
    }
    view.links = links_to(menu(), here);
    view.about = links_to(foot(), here);
    if (settings.main_contact) {
        view.main_contact = contact_card(*settings.main_contact, here);
    }
    if (settings.child_contact) {
        view.child_contact = contact_card(*settings.child_contact, here);
    }
    view.feedback = Url{settings.feedback_url};
    if (!localized.credit().empty()) {
        view.credit = localized.word("translated-by", {{"names", std::string(localized.credit())}});
    }
    view.emergency = localized.word("urgent-112", {{"number", std::string(emergency_number)}});
    view.advice = localized.word("urgent-1177", {{"number", std::string(advice_number)}});
    return view;
}

namespace {

/// From where these readers begin to the page, by pages that may be shown there.
std::vector<LinkView> path_to(const PlannedPage& page, const PageWords& words, Subject beginning,
                              const Here& here) {
    std::vector<LinkView> path;
    const auto add = [&](LinkView link) {
        const bool again = std::any_of(path.begin(), path.end(), [&](const LinkView& each) {
            return each.url.value == link.url.value;
        });
        const bool leads = !link.url.value.empty() && link.url.value != page.address;
        if (leads && !again) path.push_back(std::move(link));
    };
    if (beginning.kind == PageKind::home) {
        add(link_to(beginning, here.word("home"), here));
    } else {
        add(own_page_link(beginning.kind, here));
    }
    for (const LinkView& link : words.path) add(link);
    return path;
}

/// A way back to the words that somebody answers for. Not where a page is read in need, or by a
/// child: one word more there is one too many, and a link that leads out among pages that tell.
std::optional<LinkView> translated_from(const PlannedPage& page, Zone zone, const Here& here) {
    const PageKind kind = page.subject.kind;
    const bool in_need = kind == PageKind::night || kind == PageKind::help_line;
    const PlannedPage* original = here.site.plan.find(page.subject, 0);
    if (!here.localized().translated_by_nobody() || zone != Zone::open || in_need ||
        !facts(kind).file.empty() || original == nullptr) {
        return std::nullopt;
    }
    LinkView link;
    link.text = here.word("translated-by-nobody-link");
    link.url = Url{original->address};
    link.hreflang = Text(here.portal().source_language().tag);
    return link;
}

}  // namespace

FrameView frame_of(const PageToMake& make, const PageWords& words) {
    const auto& [page, shared, here] = make;
    FrameView view;
    view.shared = &shared;
    view.drawing = drawing_of(page.subject, here);
    view.kind = Text(facts(page.subject.kind).name);
    view.navigation = shared.links;
    for (LinkView& link : view.navigation) {
        link.current = link.url.value == page.address;
    }
    const Zone zone = zone_of(page.subject, here.portal());
    const Audience audience = audience_of(page.subject, zone, here.portal());
    const bool discreet = zone != Zone::open;
    view.young = is_young(zone);
    view.readers = Text(readers_name(audience));
    view.staff = audience == Audience::staff;
    if (discreet) view.exit = Url{std::string(exit_address(here.settings()))};
    const Language& language = here.localized().language;
    if (discreet) {
        const PageText neutral = neutral_title(here);
        view.head.title = title_element({neutral.text, &language}, language);
        // Without one, previews would take words from the page.
        view.head.description = neutral;
    } else {
        view.head.title = title_element(page_title(page, words.title, here), language);
    }
    if (!discreet && words.summary && !words.summary->fallback()) {
        view.head.description = PageText{words.summary->text};
    }
    view.head.canonical = absolute(page.address, here);
    view.head.alternates = alternates(page, here);
    view.head.hidden = !is_for_search(page.subject);
    view.languages = language_choices(page, here);
    const Subject beginning = beginning_of(zone).value_or(Subject{PageKind::home, 0});
    view.home = link_to(beginning, {}, here).url;
    view.breadcrumbs = path_to(page, words, beginning, here);
    view.here = words.title;
    view.translated_from = translated_from(page, zone, here);
    return view;
}

}  // namespace lykta::html
