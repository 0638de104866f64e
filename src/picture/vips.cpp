#include "picture/vips.hpp"

#include <dlfcn.h>

#include <stdexcept>
#include <string>

namespace lykta {

namespace {

/// Becomes a pointer to whatever function it is asked for as.
struct Symbol {
    void* address;
    template <typename Function>
    operator Function*() const {
        return reinterpret_cast<Function*>(address);
    }
};

[[noreturn]] void refuse(const std::string& library, const std::string& why) {
    throw std::runtime_error("pictures need " + library + ", which cannot be used: " + why);
}

class Library {
public:
    explicit Library(const char* name) : name_(name), handle_(dlopen(name, RTLD_LAZY)) {
        if (handle_ == nullptr) refuse(name_, dlerror());
    }

    Symbol operator()(const char* symbol) const {
        void* const address = dlsym(handle_, symbol);
        if (address == nullptr) refuse(name_, dlerror());
        return {address};
    }

private:
    std::string name_;
    void* handle_;  // never closed: the library leaves threads and handlers of its own behind
};

}  // namespace

Vips::Vips(const char* name) {
    const Library library(name);
    error_clear = library("vips_error_clear");
    image_new_from_buffer = library("vips_image_new_from_buffer");
    image_copy_memory = library("vips_image_copy_memory");
    image_write_to_memory = library("vips_image_write_to_memory");
    image_get_width = library("vips_image_get_width");
    image_get_height = library("vips_image_get_height");
    image_get_bands = library("vips_image_get_bands");
    image_hasalpha = library("vips_image_hasalpha");
    image_get_string = library("vips_image_get_string");
    image_get_fields = library("vips_image_get_fields");
    image_remove = library("vips_image_remove");
    thumbnail_buffer = library("vips_thumbnail_buffer");
    colourspace = library("vips_colourspace");
    array_double_newv = library("vips_array_double_newv");
    area_unref = library("vips_area_unref");
    flatten = library("vips_flatten");
    cast_uchar = library("vips_cast_uchar");
    jpegsave_buffer = library("vips_jpegsave_buffer");
    pngsave_buffer = library("vips_pngsave_buffer");
    webpsave_buffer = library("vips_webpsave_buffer");
    object_unref = library("g_object_unref");
    strfreev = library("g_strfreev");
    free = library("g_free");

    const decltype(&::vips_init) start = library("vips_init");
    const decltype(&::vips_concurrency_set) concurrency_set = library("vips_concurrency_set");
    const decltype(&::vips_cache_set_max) cache_set_max = library("vips_cache_set_max");
    if (start("lykta") != 0) refuse(name, "it does not start");
    // What it has to say of a file, we say ourselves, in its author's language.
    const decltype(&::g_log_set_handler) log_to = library("g_log_set_handler");
    log_to(
        "VIPS", G_LOG_LEVEL_MASK, [](const char*, GLogLevelFlags, const char*, void*) {}, nullptr);
    // Whole pictures are spread over the cores by us, and none is needed twice.
    concurrency_set(1);
    cache_set_max(0);
}

const Vips& vips() {
    // As the library itself makes the name from its version (libtool's rule).
    static const std::string name =
        "libvips.so." + std::to_string(VIPS_LIBRARY_CURRENT - VIPS_LIBRARY_AGE);
    static const Vips loaded(name.c_str());
    return loaded;
}

}  // namespace lykta
