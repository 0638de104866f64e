# Cuts the theme's fonts (tools/fonts/subset.py) into themes/lykta/fonts, which git ignores: there
# a checkout finds them like an installation does. Debian's Python, since it has the packages.
set(noto /usr/share/fonts/truetype/noto CACHE PATH "Where fonts-noto-core lies")
find_program(LYKTA_FONT_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
set(fonts ${CMAKE_SOURCE_DIR}/themes/lykta/fonts)
set(cut ${CMAKE_SOURCE_DIR}/tools/fonts/subset.py)
set(cut_of ${CMAKE_SOURCE_DIR}/themes/lykta/fonts.yaml ${CMAKE_SOURCE_DIR}/content/languages.yaml)
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/fonts.stamp
    COMMAND ${LYKTA_FONT_PYTHON} ${cut} ${cut_of} ${noto}
        /usr/share/doc/fonts-noto-core/copyright ${fonts}
    COMMAND ${CMAKE_COMMAND} -E touch ${CMAKE_BINARY_DIR}/fonts.stamp
    DEPENDS ${cut} ${cut_of}
    COMMENT "Cutting the theme's fonts" VERBATIM)
add_custom_target(lykta_fonts ALL DEPENDS ${CMAKE_BINARY_DIR}/fonts.stamp)
add_dependencies(lykta lykta_fonts)
