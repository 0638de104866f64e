#include "site/site_plan.hpp"

#include "site/diagnostics.hpp"

#include <array>

namespace lykta {

std::span<const DiagnosticKind* const> site_diagnostics() {
    static constexpr std::array kinds{&address_taken};
    return kinds;
}

Subject subject_of(Id<Support> id) { return {PageKind::support, id.index}; }
Subject subject_of(Id<ContactPoint> id) { return {PageKind::contact, id.index}; }
Subject subject_of(Id<Page> id) { return {PageKind::page, id.index}; }
Subject subject_of(Id<Situation> id) { return {PageKind::situation, id.index}; }
Subject subject_of(Id<HelpLine> id) { return {PageKind::help_line, id.index}; }
Subject subject_of(Id<Organization> id) { return {PageKind::organization, id.index}; }
Subject subject_of(Id<Brochure> id) { return {PageKind::brochure, id.index}; }

namespace {

std::string folder_of(const Page& page) {
    switch (page.audience) {
        case Audience::child: return "barn/" + page.id;
        case Audience::youth: return "ung/" + page.id;
        case Audience::staff: return "personal/" + page.id;
        case Audience::all: break;
    }
    return page.id;
}

std::string folder_of(const Situation& situation) {
    switch (situation.audience) {
        case Audience::child: return "barn/" + situation.id;
        case Audience::youth: return "ung/" + situation.id;
        case Audience::staff:
        case Audience::all: break;
    }
    return "situationer/" + situation.id;
}

/// The address of a former id: beside the record's own.
std::string beside(const std::string& folder, const std::string& alias) {
    const std::size_t slash = folder.rfind('/');
    return slash == std::string::npos ? alias : folder.substr(0, slash + 1) + alias;
}

class Planner {
public:
    Planner(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics)
        : portals_(portals), diagnostics_(diagnostics) {}

    SitePlan plan() {
        for (std::uint32_t language = 0; language < portals_.size(); ++language) {
            add_language(language);
        }
        return std::move(plan_);
    }

private:
    void add_language(std::uint32_t language) {
        const LocalizedPortal& localized = portals_[language];
        const Portal& portal = localized.portal;
        const bool source = language == 0;
        // Home and lists are pages like others: without a title and a lead they do not exist.
        const auto has_words = [&](std::string_view title, std::string_view lead) {
            return source ||
                   (!localized.word(title).fallback() && !localized.word(lead).fallback());
        };
        if (has_words("home-title", "home-lead")) {
            add({PageKind::home, 0}, language, "", {}, {});
        }
        if (has_words("support-list-title", "support-list-lead")) {
            add({PageKind::support_list, 0}, language, "stod", {}, {});
        }
        add_records(portal.supports, language,
                    [](const Support& support) { return "stod/" + support.id; });
        if (has_words("contact-list-title", "contact-list-lead")) {
            add({PageKind::contact_list, 0}, language, "kontakt", {}, {});
        }
        add_records(portal.contacts, language,
                    [](const ContactPoint& contact) { return "kontakt/" + contact.id; });
        add_records(portal.pages, language, [](const Page& page) { return folder_of(page); });
        add_records(portal.situations, language,
                    [](const Situation& situation) { return folder_of(situation); });
        if (portal.help_lines.size() > 0 && has_words("night-title", "night-lead")) {
            add({PageKind::night, 0}, language, "natt", {}, {});
        }
        add_records(portal.help_lines, language,
                    [](const HelpLine& line) { return "stodlinjer/" + line.id; });
        if (portal.organizations.size() > 0 &&
            has_words("organization-list-title", "organization-list-lead")) {
            add({PageKind::organization_list, 0}, language, "organisationer", {}, {});
        }
        add_records(portal.organizations, language, [](const Organization& organization) {
            return "organisationer/" + organization.id;
        });
        if (portal.brochures.size() > 0 && has_words("brochure-list-title", "brochure-list-lead")) {
            add({PageKind::brochure_list, 0}, language, "broschyrer", {}, {});
        }
        add_records(portal.brochures, language,
                    [](const Brochure& brochure) { return "broschyrer/" + brochure.id; });
        if (source) {  // a server shows one and the same page for whatever is missing
            add_page({PageKind::not_found, 0}, language, "404.html", "404.html", {});
        }
    }

    template <typename Record, typename FolderOf>
    void add_records(const Records<Record>& records, std::uint32_t language, FolderOf folder_of_) {
        for (const Record& record : records) {
            if (portals_[language].presence(record) != Presence::absent) {
                const Id<Record> id = *records.find(record.id);
                add(subject_of(id), language, folder_of_(record), record.aliases,
                    record.head.place);
            }
        }
    }

    void add(Subject subject, std::uint32_t language, const std::string& folder,
             const std::vector<std::string>& aliases, const Place& place) {
        const std::string path = language_folder(language) + (folder.empty() ? "" : folder + "/");
        const std::uint32_t page = add_page(subject, language, path + "index.html", path, place);
        for (const std::string& alias : aliases) {
            const std::string from = language_folder(language) + beside(folder, alias) + "/";
            if (claim(from + "index.html", place)) {
                plan_.redirects.push_back({from + "index.html", address(from), language, page});
            }
        }
    }

    std::uint32_t add_page(Subject subject, std::uint32_t language, std::string file,
                           const std::string& path, const Place& place) {
        const auto index = static_cast<std::uint32_t>(plan_.pages.size());
        claim(file, place);
        plan_.pages.push_back({subject, language, address(path), std::move(file)});
        plan_.by_subject.emplace(std::pair{subject, language}, index);
        return index;
    }

    bool claim(const std::string& file, const Place& place) {
        const auto [owner, fresh] = owners_.emplace(file, place.file);
        if (!fresh) {
            const std::string shown =
                file.substr(0, file.size() - std::string("index.html").size());
            const Bilingual ourselves{"webbplatsen själv", "the site itself"};
            report(diagnostics_, address_taken, place,
                   {{"address", "/" + shown},
                    owner->second.empty() ? Argument("other", ourselves)
                                          : Argument("other", owner->second)});
        }
        return fresh;
    }

    std::string language_folder(std::uint32_t language) const {
        return language == 0 ? "" : portals_[language].language.tag + "/";
    }
    std::string address(const std::string& path) const {
        return portals_.front().portal.site.base_path + "/" + path;
    }

    const std::vector<LocalizedPortal>& portals_;
    Diagnostics& diagnostics_;
    SitePlan plan_;
    std::map<std::string, std::string> owners_;  // file of the site -> file of the author
};

}  // namespace

const PlannedPage* SitePlan::find(Subject subject, std::uint32_t language) const {
    const auto found = by_subject.find({subject, language});
    return found == by_subject.end() ? nullptr : &pages[found->second];
}

const PlannedPage* SitePlan::nearest(Subject subject, std::uint32_t language) const {
    const PlannedPage* page = find(subject, language);
    return page != nullptr ? page : find(subject, 0);
}

SitePlan plan_site(const std::vector<LocalizedPortal>& portals, Diagnostics& diagnostics) {
    return Planner(portals, diagnostics).plan();
}

}  // namespace lykta
