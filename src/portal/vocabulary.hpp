#pragma once
// The field's codes, from content/vocabulary/*.yaml. Authors may write a code or its Swedish label.

#include "base/with_default.hpp"
#include "portal/id.hpp"
#include "portal/segment.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lykta {

enum class SupportDirection { direct, indirect };  ///< to the carer, or to the cared-for person

struct SupportForm {
    std::string id;  ///< the code
    Phrase label;
    Phrase description;
    Phrase text;  ///< what it can be, in some sentences
    SupportDirection direction = SupportDirection::direct;
    std::optional<int> share;           ///< per cent of 64 carer advisers in two counties, 2021
    WithDefault<false> channel;         ///< a way to inform, no help in itself: no page
    std::vector<std::string> variants;  ///< what a record's `variant` may say
    std::vector<std::string> aliases;   ///< other names, for search and for authors
};

enum class Minor { no, maybe, yes };

struct TargetGroup {
    std::string id;
    Phrase label;
    Phrase description;
    WithDefault<Minor::no> minor;
    std::optional<int> share;
    std::vector<std::string> aliases;
};

struct AccessRoute {
    std::string id;  ///< open, decision, booked, varies
    Phrase label;
    Phrase tag;  ///< the short words on a tag
    std::vector<std::string> aliases;
};

struct Applicant {
    std::string id;  ///< carer, cared-for, either
    Phrase label;    ///< said to carers
    Phrase staff;    ///< said to those who work there
    std::vector<std::string> aliases;
};

struct RoleTitle {
    std::string id;
    Phrase label;
    Phrase definite;  ///< "anhörigkonsulenten", for sentences
    std::vector<std::string> aliases;
};

struct PartnerCategory {
    std::string id;
    Phrase label;
    std::vector<std::string> aliases;
};

struct Vocabulary {
    Records<SupportForm> support_forms;
    Records<TargetGroup> target_groups;
    Records<AccessRoute> access_routes;
    Records<Applicant> applicants;
    Records<RoleTitle> role_titles;
    Records<PartnerCategory> partner_categories;
};

}  // namespace lykta
