#include "print/canvas/subset.hpp"

#include <hb-subset.h>

#include <memory>
#include <stdexcept>

namespace lykta::print {

namespace {

template <typename Object, void (*destroy)(Object*)>
struct Destroyer {
    void operator()(Object* object) const { destroy(object); }
};
using Input =
    std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_t, hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_t, hb_subset_plan_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_t, hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_t, hb_blob_destroy>>;

}  // namespace

Subset subset(const Font& font, const std::vector<std::uint16_t>& glyphs) {
    const Input input(hb_subset_input_create_or_fail());
    if (!input) throw std::bad_alloc();
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    for (const std::uint16_t glyph : glyphs) {
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    }
    // Text is shaped before it is written: a reader of the file needs outlines and widths alone.
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* table : {"GSUB", "GPOS", "GDEF", "kern", "cmap", "name", "post", "OS/2",
                              "gasp", "DSIG", "meta", "STAT", "VDMX", "hdmx", "LTSH"}) {
        hb_set_add(dropped, HB_TAG(table[0], table[1], table[2], table[3]));
    }
    const Plan plan(hb_subset_plan_create_or_fail(font.face.get(), input.get()));
    const Face face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!face) throw std::runtime_error("cannot make a subset of " + font.name);
    Subset out;
    const hb_map_t* numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint16_t glyph : glyphs) {
        out.glyphs[glyph] = static_cast<std::uint16_t>(hb_map_get(numbers, glyph));
    }
    const Blob blob(hb_face_reference_blob(face.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    out.bytes.assign(bytes, length);
    return out;
}

}  // namespace lykta::print
