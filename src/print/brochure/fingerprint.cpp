#include "print/brochure/content.hpp"

#include <string_view>

namespace lykta::print {

namespace {

/// Lengths before values: no two contents can give the same bytes.
class Writer {
public:
    void add(std::string_view text) {
        out += std::to_string(text.size());
        out += ':';
        out += text;
    }
    void add(const std::string& text) { add(std::string_view(text)); }
    void add(int number) { add(std::to_string(number)); }
    void add(const Said& said) {
        add(said.text);
        add(said.language);
        add(static_cast<int>(said.direction));
        add(said.parts);
    }
    void add(const SaidPart& part) {
        add(part.text);
        add(part.bold ? 1 : 0);
        add(part.link);
        add(part.language);
    }
    void add(const OfferContent& offer) {
        add(offer.title);
        add(offer.summary);
        add(offer.mark);
        add(offer.lines);
        add(offer.address);
    }
    void add(const NumberContent& number) {
        add(number.name);
        add(number.summary);
        for (const std::string* each : {&number.phone, &number.dial, &number.url, &number.email}) {
            add(*each);
        }
        add(number.lines);
    }
    void add(const FillInContent& entry) {
        add(entry.label);
        add(entry.lines);
        add(entry.choices);
    }
    void add(const PictureContent& picture) {
        add(picture.file);
        add(picture.alternative);
    }
    void add(const PanelContent& panel) {
        add(static_cast<int>(panel.index));
        add(panel.heading);
        add(panel.picture);
        add(panel.text);
        add(panel.list);
        add(panel.offers);
        add(panel.numbers);
        add(panel.fill_in);
        add(panel.columns);
        add(panel.rows);
    }
    template <typename Value>
    void add(const std::optional<Value>& value) {
        add(value ? 1 : 0);
        if (value) add(*value);
    }
    template <typename Value>
    void add(const std::vector<Value>& values) {
        add(static_cast<int>(values.size()));
        for (const Value& value : values) add(value);
    }

    std::string out;
};

}  // namespace

std::string fingerprint(const BrochureContent& content) {
    Writer writer;
    writer.add(content.id);
    writer.add(static_cast<int>(content.format));
    writer.add(static_cast<int>(content.paper));
    writer.add(content.large_print ? 1 : 0);
    writer.add(content.smallest_type);
    writer.add(content.language);
    writer.add(static_cast<int>(content.direction));
    writer.add(content.title);
    writer.add(content.told_title);
    writer.add(content.told_subject);
    writer.add(content.lead);
    writer.add(content.picture);
    writer.add(content.panels);
    writer.add(content.first_number);
    writer.add(content.site);
    writer.add(content.organization);
    writer.add(content.address);
    writer.add(content.code_address);
    writer.add(content.shown_address);
    writer.add(content.scan);
    writer.add(content.foot);
    writer.add(content.page_of);
    return std::move(writer.out);
}

}  // namespace lykta::print
