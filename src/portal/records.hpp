#pragma once
// What a portal knows. A field that an author has not written is *not stated* (an empty optional,
// an unstated phrase), never "no".

#include "base/date.hpp"
#include "base/weekly_hours.hpp"
#include "language/language.hpp"
#include "portal/id.hpp"
#include "portal/segment.hpp"
#include "portal/vocabulary.hpp"
#include "source/source_tree.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lykta {

struct ContactPoint;
struct HelpLine;
struct Organization;

enum class Audience { all, child, youth, staff };
enum class Offered { here, elsewhere, no };
enum class Where { home, place, phone, online };
enum class BrochureFormat { a4, trifold, booklet, poster, card, form };
enum class Paper { a4, a3 };
enum class ChannelKind { phone, sms, chat, form, visit, video, relay };
enum class GuardianConsent { needed, not_needed };
enum class CostPer { hour, day, night, week, month, occasion, year };
/// Who must live in the municipality for the support to be theirs.
enum class Lives { anyone, carer, cared_for, either };

/// What every record has.
struct RecordHead {
    std::string file;
    Place place;  ///< of the file as a whole
    Layer layer = Layer::site;
};

struct Review {
    std::optional<Id<RoleTitle>> owner;
    std::optional<Date> reviewed;
};

struct Access {
    std::optional<Id<AccessRoute>> route;
    std::optional<Id<Applicant>> applicant;
    std::vector<Phrase> steps;
    std::optional<Lives> lives;
    Phrase booking;
};

struct Cost {
    std::optional<int> amount;  ///< whole kronor; 0 is free
    std::optional<CostPer> per;
    Phrase note;
};

struct When {
    std::optional<WeeklyHours> hours;
    Phrase note;
};

struct Ages {
    std::optional<int> from;
    std::optional<int> until;
    std::optional<GuardianConsent> guardian_consent;
};

/// A language that is spoken, with a remark ("by agreement").
struct Spoken {
    const Language* language = nullptr;
    Phrase note;
};

/// A local offer (HSDS: service).
struct Support {
    std::string id;
    RecordHead head;
    Phrase title;
    Phrase summary;
    std::optional<Id<SupportForm>> form;
    SupportDirection direction = SupportDirection::direct;  ///< said here, else the form's
    Phrase variant;
    std::vector<Id<TargetGroup>> target_groups;
    Offered offered = Offered::here;
    std::vector<Id<Organization>> see;  ///< who does it, where the municipality does not
    Access access;
    Cost cost;
    When when;
    std::vector<Where> where;
    Phrase cared_for;  ///< who is with the cared-for person meanwhile
    Ages ages;
    bool sensitive = false;
    std::optional<Id<ContactPoint>> contact;
    std::vector<Spoken> languages;
    std::optional<bool> interpreter;
    Review review;
    std::vector<std::string> aliases;
    Body body;
};

struct Closed {
    Date from;
    Date until;
    Phrase note;
};

struct Channel {
    ChannelKind kind = ChannelKind::phone;
    std::string url;
    std::string number;
    std::optional<WeeklyHours> hours;
    Phrase note;
};

struct Anonymous {
    std::optional<bool> name_needed;
    std::optional<bool> records;
    Phrase limits;
};

struct ContactPoint {
    std::string id;
    RecordHead head;
    Phrase name;
    Phrase summary;
    std::optional<Id<RoleTitle>> role;
    std::string phone;  ///< as the author wrote it
    std::string dial;   ///< "+46701740605"; a short number has no international form: "112"
    std::optional<WeeklyHours> phone_hours;
    std::string email;
    std::string address;  ///< one line
    std::optional<WeeklyHours> visiting_hours;
    std::vector<Closed> closed;
    std::vector<Id<ContactPoint>> when_closed;
    std::vector<Id<HelpLine>> help_lines_when_closed;
    std::vector<Channel> channels;
    Anonymous anonymous;
    std::vector<Spoken> languages;
    std::optional<bool> interpreter;
    Review review;
    std::vector<std::string> aliases;
};

struct Page {
    std::string id;
    RecordHead head;
    Phrase title;
    Phrase summary;
    Audience audience = Audience::all;
    bool sensitive = false;
    int order = 0;  ///< in lists of pages; equal: by title
    Review review;
    std::vector<std::string> aliases;
    Body body;
};

/// A national line. What its source does not say is not stated.
struct HelpLine {
    std::string id;
    RecordHead head;
    Phrase name;
    Phrase summary;
    std::string operated_by;
    std::string phone;  ///< as its owner writes it; empty: has no number
    std::string dial;
    bool emergency = false;          ///< 112 itself
    bool through_emergency = false;  ///< one asks for it at 112: never a plain call button
    std::optional<WeeklyHours> hours;
    Phrase hours_note;  ///< where the source has no exact hours
    std::string url;
    std::vector<Channel> channels;
    std::vector<Spoken> languages;
    std::optional<bool> free;
    std::optional<bool> anonymous;
    std::optional<bool> not_on_bill;
    Phrase what_happens;  ///< when one calls
    std::vector<std::string> source;
    std::optional<Date> source_date;  ///< of what the source showed
    int order = 0;
    Review review;
    std::vector<std::string> aliases;
};

/// A partner, national or local.
struct Organization {
    std::string id;
    RecordHead head;
    Phrase name;
    Phrase what_for;  ///< a sentence: what one turns to it for
    std::optional<Id<PartnerCategory>> category;
    bool national = false;
    std::string url;
    std::string phone;
    std::string dial;
    std::optional<WeeklyHours> phone_hours;
    std::vector<std::string> source;
    Review review;
    std::vector<std::string> aliases;
};

/// What a carer recognises, before knowing what any support is called (CPSV: life event).
struct Situation {
    std::string id;
    RecordHead head;
    Phrase title;
    Phrase summary;
    Audience audience = Audience::all;
    int order = 0;
    std::vector<Id<Support>> supports;
    std::vector<Id<ContactPoint>> contacts;
    std::vector<Id<HelpLine>> help_lines;
    std::vector<Id<Page>> pages;
    Review review;
    std::vector<std::string> aliases;
    Body body;
};

struct Picture {
    std::string file;  ///< "media/bank.jpg"
    Phrase alt;        ///< unstated: it only adorns
};

/// Lines to write on by hand, or boxes to tick.
struct FillIn {
    Phrase label;
    int lines = 1;
    std::vector<Phrase> choices;
};

/// Empty rows under headings, to write in by hand.
struct BlankTable {
    std::vector<Phrase> columns;
    int rows = 0;
};

/// What stands together in a brochure: a side, a part of a fold, a section.
struct Panel {
    Phrase heading;
    std::vector<Phrase> text;
    std::vector<Phrase> list;
    std::vector<Id<Support>> supports;
    std::vector<Id<ContactPoint>> contacts;
    std::vector<Id<HelpLine>> help_lines;
    std::vector<Id<Organization>> organizations;
    std::vector<Id<Situation>> situations;
    std::vector<Id<Page>> pages;
    std::vector<FillIn> fill_in;
    BlankTable table;
    std::optional<Picture> picture;
};

/// What is printed. It names records, so that a number is never written twice.
struct Brochure {
    using Target = std::variant<std::monostate, Id<Page>, Id<Situation>, Id<Support>,
                                Id<ContactPoint>, Id<HelpLine>, Id<Organization>>;
    std::string id;
    RecordHead head;
    Phrase title;  ///< on the cover
    Phrase summary;
    BrochureFormat format = BrochureFormat::a4;
    Paper paper = Paper::a4;
    bool large_print = false;
    std::optional<int> smallest_type;  ///< points; nothing: the format's own type stays
    Audience audience = Audience::all;
    int order = 0;
    Target leads_to;  ///< of the QR code; monostate: the brochure's own page
    std::optional<Picture> picture;
    std::vector<Panel> panels;
    Review review;
    std::vector<std::string> aliases;
};

}  // namespace lykta
