#include "print/brochure/gather.hpp"

#include "base/encoding/percent.hpp"
#include "print/brochure/formats.hpp"
#include "print/brochure/marked.hpp"
#include "site/origin.hpp"
#include "site/printed_addresses.hpp"
#include "site/zones.hpp"
#include "wording/contacts.hpp"
#include "wording/hours.hpp"
#include "wording/occasions.hpp"
#include "wording/offers.hpp"
#include "wording/reviews.hpp"

#include <algorithm>
#include <map>

namespace lykta::print {

namespace {

/// A number is one word, and reads from left to right wherever it stands.
std::string unbroken(std::string number) {
    std::string out;
    for (const char c : number) out += c == ' ' ? "\u00A0" : std::string(1, c);
    return out;
}

/// "9.00–11.30" stays on one line.
Said whole_times(Said said) {
    std::string out;
    constexpr std::string_view dash = "\u2013";
    for (std::size_t i = 0; i < said.text.size(); ++i) {
        if (std::string_view(said.text).substr(i, dash.size()) == dash) {
            out += "\u2060\u2013\u2060";
            i += dash.size() - 1;
        } else {
            out += said.text[i];
        }
    }
    said.text = std::move(out);
    return said;
}

class Gatherer {
public:
    Gatherer(const Brochure& brochure, std::uint32_t language, const Around& around)
        : brochure_(brochure),
          around_(around),
          language_(language),
          own_(around.portals[language]),
          portal_(own_.portal) {}

    BrochureContent gather() {
        BrochureContent out;
        out.id = brochure_.id;
        out.format = brochure_.format;
        out.paper = brochure_.paper;
        out.large_print = brochure_.large_print;
        out.smallest_type = brochure_.smallest_type;
        out.language = own_.language.tag;
        out.direction = own_.language.direction;
        out.title = text(brochure_.title);
        if (brochure_.lead.stated()) out.lead = text(brochure_.lead);
        out.picture = picture(brochure_.picture);
        for (std::size_t i = 0; i < brochure_.panels.size(); ++i) {
            PanelContent made = panel(brochure_.panels[i]);
            made.index = i;
            // Its number stands in the box already, and nothing else was in it.
            if (!is_empty(made)) out.panels.push_back(std::move(made));
        }
        out.first_number = first_number();
        out.site = text(portal_.site.name);
        out.organization = text(portal_.site.organization.name);
        out.address = page_address(target());
        out.code_address = code_address();
        out.shown_address = out.address.substr(out.address.find("://") + 3);
        if (out.shown_address.ends_with('/')) out.shown_address.pop_back();
        out.scan = word("brochure-scan");
        out.foot = foot();
        out.page_of = word("brochure-page");
        if (id_tells(brochure_)) {
            out.told_title = word("neutral-title").text + " \u2013 " + out.organization.text;
        } else {
            out.told_title = out.title.text;
            out.told_subject = text(brochure_.summary).text;
        }
        return out;
    }

private:
    [[nodiscard]] Said said(const LocalizedText& text) const {
        drafts_ = drafts_ || text.status == TextStatus::draft;
        Said out{text.text.value, text.language->tag, text.language->direction};
        if (text.inlines != nullptr) {
            out.parts = marked(*text.inlines, out.direction, portal_.source_language(),
                               [this](const std::string& target) { return address_of(target); });
        } else {
            out.parts = marked(text);
        }
        return out;
    }
    [[nodiscard]] Said text(Phrase phrase) const { return said(own_.text(phrase)); }
    [[nodiscard]] Said word(std::string_view key) const { return said(own_.word(key)); }
    [[nodiscard]] std::optional<Said> optional(Phrase phrase) const {
        return phrase.stated() ? std::optional(text(phrase)) : std::nullopt;
    }
    [[nodiscard]] std::vector<Said> texts(const std::vector<Phrase>& phrases) const {
        std::vector<Said> out;
        for (const Phrase phrase : phrases) {
            if (phrase.stated()) out.push_back(text(phrase));
        }
        return out;
    }

    [[nodiscard]] std::string page_address(Subject subject) const {
        const PlannedPage* page = around_.plan.nearest(subject, language_);
        const SiteSettings& site = portal_.site;
        return page == nullptr ? site.base_url + "/" : origin(site) + page->address;
    }

    /// Of a link in a text: "support/id", "media/x.pdf", "/stod/", "https://…".
    [[nodiscard]] std::string address_of(const std::string& written) const {
        const SiteSettings& site = portal_.site;
        if (const auto own = portal_.media.find(written)) {
            return site.base_url + "/" + percent_encoded(own->file) + own->rest;
        }
        if (written.starts_with('/')) return site.base_url + written;
        const auto reference = record_reference(written);
        if (!reference) return written.starts_with('#') ? std::string() : written;
        return visit_records(portal_, reference->kind, [&](const auto& records) {
            const auto* id = records.find(reference->id);
            return id == nullptr ? std::string() : page_address(subject_of(*id));
        });
    }

    [[nodiscard]] Subject target() const {
        return target_of(*portal_.brochures.find(brochure_.id), portal_);
    }

    /// The code's address, which holds wherever the page moves.
    [[nodiscard]] std::string code_address() const {
        const PlannedPage* page = around_.plan.nearest(target(), language_);
        if (page == nullptr) return portal_.site.base_url + "/";
        const Language& spoken = around_.portals[page->language].language;
        return portal_.site.base_url + "/" + language_folder(spoken, portal_) +
               code_path({}, short_code(record_name(target(), portal_)));
    }

    [[nodiscard]] std::optional<PictureContent> picture(
        const std::optional<PanelPicture>& from) const {
        if (!from) return std::nullopt;
        return PictureContent{from->file, optional(from->alt)};
    }

    template <typename Record>
    [[nodiscard]] OfferContent offer(Id<Record> id, const Records<Record>& records) const {
        const Record& record = records[id];
        return {text(heading(record)),
                optional(summary(record)),
                std::nullopt,
                {},
                page_address(subject_of(id))};
    }

    /// "1 oktober 2026" stays on one line, in whichever language it is said.
    [[nodiscard]] Said whole_date(Said said, Date date) const {
        const LocalizedPortal& source = around_.portals.front();
        const bool own = said.language == own_.language.tag;
        const std::string words = (own ? own_ : source).formatter.date(date);
        const auto keep_whole = [&](std::string& text) {
            const std::size_t at = text.find(words);
            if (at != std::string::npos) text.replace(at, words.size(), unbroken(words));
        };
        keep_whole(said.text);
        for (SaidPart& part : said.parts) keep_whole(part.text);
        return said;
    }

    [[nodiscard]] PanelContent panel(const Panel& from) const {
        PanelContent out;
        out.heading = optional(from.heading);
        out.picture = picture(from.picture);
        out.text = texts(from.text);
        out.list = texts(from.list);
        for (const auto id : from.situations) out.offers.push_back(offer(id, portal_.situations));
        for (const auto id : from.supports) {
            OfferContent entry = offer(id, portal_.supports);
            if (const auto route = route_text(portal_.supports[id], own_)) {
                entry.mark = said(*route);
            }
            out.offers.push_back(std::move(entry));
        }
        add_events(from.events, out.offers);
        for (const auto id : from.contacts) {
            if (!in_the_box(id)) out.numbers.push_back(contact(id));
        }
        for (const auto id : from.help_lines) out.numbers.push_back(help_line(id));
        for (const auto id : from.organizations) {
            out.numbers.push_back(organization(portal_.organizations[id]));
        }
        for (const auto id : from.pages) out.offers.push_back(offer(id, portal_.pages));
        for (const FillIn& each : from.fill_in) {
            out.fill_in.push_back({text(each.label), each.lines, texts(each.choices)});
        }
        out.columns = texts(from.table.columns);
        out.rows = from.table.rows;
        return out;
    }

    /// Where the one number has a box of its own, it is not said twice.
    [[nodiscard]] bool in_the_box(Id<ContactPoint> id) const {
        const bool young =
            brochure_.audience == Audience::child || brochure_.audience == Audience::youth;
        return row_of(brochure_.format).number_apart && !young && portal_.site.main_contact == id;
    }

    [[nodiscard]] static bool is_empty(const PanelContent& panel) {
        return !panel.picture && panel.text.empty() && panel.list.empty() && panel.offers.empty() &&
               panel.numbers.empty() && panel.fill_in.empty() && panel.columns.empty();
    }

    void add_events(int count, std::vector<OfferContent>& offers) const {
        for (const Occasion& occasion :
             next_occasions(portal_, around_.today, every_event, static_cast<std::size_t>(count))) {
            OfferContent entry = offer(occasion.event, portal_.events);
            entry.lines.push_back(whole_times(said(occasion_text(occasion.when, own_))));
            const Event& event = portal_.events[occasion.event];
            if (const auto often = rhythm_text(event.schedule, own_, around_.portals.front())) {
                entry.lines.push_back(whole_times(said(*often)));
            }
            if (event.place.name.stated()) entry.lines.push_back(text(event.place.name));
            offers.push_back(std::move(entry));
        }
    }

    [[nodiscard]] Said hours(const WeeklyHours& hours) const {
        return whole_times(said(hours_text(hours, own_, around_.portals.front())));
    }

    [[nodiscard]] NumberContent contact(Id<ContactPoint> id) const {
        const ContactPoint& from = portal_.contacts[id];
        NumberContent out;
        out.name = text(from.name);
        out.summary = optional(from.summary);
        out.phone = unbroken(from.phone);
        out.dial = from.dial;
        out.email = from.email;
        if (from.phone_hours) out.lines.push_back(hours(*from.phone_hours));
        if (!from.anonymous.name_needed.value_or(true)) {
            out.lines.push_back(said(*name_text(from.anonymous, own_)));
        }
        if (!from.address.empty()) {
            out.lines.push_back(
                {from.address, portal_.source_language().tag, portal_.source_language().direction});
        }
        if (from.visiting_hours) {
            Said visit = hours(*from.visiting_hours);
            const Said label = word("visiting-hours");
            if (label.language == visit.language) visit.text = label.text + ": " + visit.text;
            out.lines.push_back(std::move(visit));
        }
        return out;
    }

    [[nodiscard]] NumberContent help_line(Id<HelpLine> id) const {
        const HelpLine& from = portal_.help_lines[id];
        NumberContent out;
        out.name = text(from.name);
        if (const auto ask = ask_at_112(from, own_)) {
            out.lines.push_back(said(*ask));
        } else {
            out.phone = unbroken(from.phone);
            out.dial = from.dial;
        }
        if (from.phone.empty()) out.url = from.url;
        if (from.hours) out.lines.push_back(hours(*from.hours));
        if (from.hours_note.stated()) out.lines.push_back(text(from.hours_note));
        return out;
    }

    [[nodiscard]] NumberContent organization(const Organization& from) const {
        NumberContent out;
        out.name = text(from.name);
        out.summary = text(from.what_for);
        out.phone = unbroken(from.phone);
        out.dial = from.dial;
        if (from.phone.empty()) out.url = from.url;
        if (from.phone_hours) out.lines.push_back(hours(*from.phone_hours));
        return out;
    }

    /// For children and the young a line that answers them comes before any office.
    [[nodiscard]] std::optional<NumberContent> first_number() const {
        const SiteSettings& site = portal_.site;
        if (brochure_.audience == Audience::child || brochure_.audience == Audience::youth) {
            for (const Panel& each : brochure_.panels) {
                if (!each.help_lines.empty()) return help_line(each.help_lines.front());
            }
            if (site.child_contact) return contact(*site.child_contact);
        }
        if (!site.main_contact) return std::nullopt;
        NumberContent out = contact(*site.main_contact);
        out.summary.reset();
        const ContactPoint& main = portal_.contacts[*site.main_contact];
        const Said label = word("when-closed");
        const LocalizedPortal& source = around_.portals.front();
        const bool own = label.language == own_.language.tag;
        const std::string between = comma((own ? own_ : source).language);
        std::string closed;
        for (const Id<HelpLine> line : main.help_lines_when_closed) {
            const HelpLine& each = portal_.help_lines[line];
            if (each.phone.empty() || each.through_emergency) continue;
            closed += (closed.empty() ? "" : between) + unbroken(each.phone);
        }
        if (!closed.empty()) {
            out.lines.push_back({label.text + ": " + closed, label.language, label.direction});
        }
        return out;
    }

    [[nodiscard]] std::vector<Said> foot() const {
        std::vector<Said> out;
        const Review& review = brochure_.review;
        if (review.reviewed) {
            out.push_back(whole_date(said(*reviewed_text(review, own_)), *review.reviewed));
            const Date until = add_months(*review.reviewed, portal_.site.review.warn_after);
            out.push_back(whole_date(said(own_.word("stand-replace", {{"date", until}})), until));
        } else if (review.owner) {
            const RoleTitle& role = portal_.vocabulary().role_titles[*review.owner];
            const LocalizedText owner = own_.word("brochure-owner", {{"role", role.label}});
            if (owner.fallback() || !own_.text(role.label).fallback()) out.push_back(said(owner));
        }
        // A text that no speaker has read says so on paper too. The foot comes last: by then all
        // is said.
        if (drafts_) out.push_back(word("draft-notice"));
        return out;
    }

    const Brochure& brochure_;
    const Around& around_;
    std::uint32_t language_;
    const LocalizedPortal& own_;
    const Portal& portal_;
    mutable bool drafts_ = false;  ///< a text has been said that no speaker has read
};

}  // namespace

BrochureContent gather(Id<Brochure> id, std::uint32_t language, const Around& around) {
    const Portal& portal = around.portals.front().portal;
    return Gatherer(portal.brochures[id], language, around).gather();
}

}  // namespace lykta::print
