#pragma once
// What a portal knows. A field that an author has not written is *not stated* (an empty optional,
// an unstated phrase), never "no".

#include "base/date.hpp"
#include "base/schedule.hpp"
#include "base/weekly_hours.hpp"
#include "base/with_default.hpp"
#include "language/language.hpp"
#include "portal/id.hpp"
#include "portal/record_kind.hpp"
#include "portal/segment.hpp"
#include "portal/vocabulary.hpp"
#include "source/source_tree.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lykta {

struct ContactPoint;
struct HelpLine;
struct Law;
struct Organization;
struct Page;
struct Support;

enum class Audience { all, child, youth, staff };
enum class Offered { here, elsewhere, no };
enum class Where { home, place, phone, online };
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
    bool in_base = false;  ///< the shared base has it too, whoever has the last word
};

struct Review {
    std::optional<Id<RoleTitle>> owner;
    std::optional<Date> reviewed;
};

/// Someone who knows the field has read a text for children, or about violence or suicide.
struct ExpertReview {
    std::string by;
    std::optional<Date> reviewed;
};

/// Where a text leads on to.
struct LeadsOn {
    std::vector<Id<Support>> supports;
    std::vector<Id<ContactPoint>> contacts;
    std::vector<Id<HelpLine>> help_lines;
    std::vector<Id<Page>> pages;
    std::vector<Id<Law>> laws;
};

/// What readers ask, with the answer: folded until somebody wants it.
struct Question {
    Phrase question;
    Phrase answer;
};

/// A film that lies elsewhere. Nothing of it is fetched before a reader goes there.
struct Video {
    Phrase title;
    std::string url;
    const Language* language = nullptr;  ///< the one that is spoken or signed
    std::optional<int> minutes;
};

/// What stands after a text.
struct Appendix {
    std::vector<Question> questions;
    std::vector<Video> videos;
};

struct Access {
    std::optional<Id<AccessRoute>> route;
    std::optional<Id<Applicant>> applicant;
    std::vector<Phrase> steps;
    std::optional<Lives> lives;
    Phrase booking;
    std::vector<Id<Law>> laws;
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
    std::optional<SupportDirection> kind;
    SupportDirection direction = SupportDirection::direct;  ///< said here, else the form's
    Phrase variant;
    std::vector<Id<TargetGroup>> target_groups;
    WithDefault<Offered::here> offered;
    std::vector<Id<Organization>> see;          ///< who does it, where the municipality does not
    std::vector<Id<Organization>> shared_with;  ///< who offers it together with the municipality
    Access access;
    Cost cost;
    When when;
    std::vector<Where> where;
    Phrase who_comes;
    Phrase cared_for;  ///< who is with the cared-for person meanwhile
    Phrase if_no;      ///< what can be done when the cared-for person says no
    Ages ages;
    WithDefault<false> sensitive;
    std::optional<Id<ContactPoint>> contact;
    std::vector<Spoken> languages;
    std::optional<bool> interpreter;
    Appendix appendix;
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
    Phrase red_days;  ///< when it answers on red days and eves, in words
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

/// Words for staff to put into a letter or a record; {contact}, {phone} and {url} are filled in.
struct PasteText {
    Phrase title;
    std::vector<Phrase> paragraphs;
};

struct Page {
    std::string id;
    RecordHead head;
    Phrase title;
    Phrase summary;
    WithDefault<Audience::all> audience;
    WithDefault<false> sensitive;
    WithDefault<0> order;  ///< in lists of pages; equal: by title
    std::string drawing;   ///< one of the theme's; empty: none
    LeadsOn leads;
    std::vector<PasteText> paste;
    Appendix appendix;
    Review review;
    ExpertReview expert;
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
    WithDefault<false> emergency;          ///< 112 itself
    WithDefault<false> through_emergency;  ///< one asks for it at 112: never a plain call button
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
    WithDefault<0> order;
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
    WithDefault<false> national;
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
    WithDefault<Audience::all> audience;
    WithDefault<0> order;
    WithDefault<false> sensitive;
    std::string drawing;  ///< one of the theme's; empty: none
    LeadsOn leads;
    Appendix appendix;
    Review review;
    ExpertReview expert;
    std::vector<std::string> aliases;
    Body body;
};

struct EventPlace {
    Phrase name;
    std::string address;
    std::optional<bool> step_free;
    std::optional<bool> hearing_loop;
};

struct Registration {
    std::optional<bool> needed;
    std::optional<Id<ContactPoint>> contact;
    WithDefault<false> full;
};

/// Something that takes place, once or again and again.
struct Event {
    std::string id;
    RecordHead head;
    Phrase title;
    Phrase summary;
    std::optional<Id<SupportForm>> form;
    std::optional<Id<Support>> support;  ///< that it is part of
    std::vector<Id<TargetGroup>> target_groups;
    Schedule schedule;
    EventPlace place;
    std::string online;  ///< the address where it takes place; empty: at a place
    Registration registration;
    std::optional<bool> respite_during;
    Cost cost;
    std::optional<Id<ContactPoint>> contact;
    std::vector<Id<Organization>> shared_with;
    std::vector<Spoken> languages;
    std::optional<bool> interpreter;
    WithDefault<false> sensitive;
    Review review;
    std::vector<std::string> aliases;
    Body body;
};

enum class LawStatus { in_force, proposed };

/// A dated fact about the world: which law says it, since when, and where that was read.
struct Law {
    std::string id;
    RecordHead head;
    Phrase name;
    Phrase summary;
    std::string sfs;      ///< "2025:400"; empty: not known
    std::string section;  ///< "10 kap. 5 §"
    WithDefault<LawStatus::in_force> status;
    std::optional<Date> valid_from;
    std::optional<Date> valid_until;
    std::string agency;
    std::string url;
    std::vector<std::string> source;
    Review review;
    std::vector<std::string> aliases;
};

/// What life may be like for those whom a code of the vocabulary names, and what may help.
struct TargetGroupText {
    std::string id;  ///< the code
    RecordHead head;
    Id<TargetGroup> group;
    Phrase title;
    Phrase summary;
    LeadsOn leads;
    Appendix appendix;
    WithDefault<false> sensitive;
    Review review;
    ExpertReview expert;
    std::vector<std::string> aliases;
    Body body;
};

}  // namespace lykta
