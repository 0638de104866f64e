# The outer ring: the house as a whole, and whole builds by the program, judged from outside.
# Included at the end of tests/CMakeLists.txt; run alone with: ctest --test-dir build/test -L outer

add_executable(house_test house/house.cpp house/house_test.cpp)
target_link_libraries(house_test PRIVATE lykta_options)
lykta_test(house_test)
set_tests_properties(house_test PROPERTIES LABELS outer)

# Another version would lay some lines out in another way: where this one is missing, ./dev test
# says that nobody has judged it.
find_program(LYKTA_CLANG_FORMAT clang-format-14)
if(LYKTA_CLANG_FORMAT)
    add_test(NAME format COMMAND ${CMAKE_SOURCE_DIR}/dev format --check)
    set_tests_properties(format PROPERTIES LABELS outer TIMEOUT 600)
endif()

if(TARGET lykta)
    set(example ${CMAKE_SOURCE_DIR}/site-example)
    # Tests of many whole builds take an optimised program where there is one: the sanitizers see
    # the same code in determinism, exit_codes and the tests in memory.
    set(LYKTA_PROGRAM "" CACHE FILEPATH "The program that whole builds are judged by")
    set(program $<TARGET_FILE:lykta>)
    if(LYKTA_PROGRAM)
        set(program ${LYKTA_PROGRAM})
    endif()

    # Every component with its example, on one page.
    add_test(NAME gallery COMMAND gallery ${CMAKE_CURRENT_BINARY_DIR}/gallery/made)
    set_tests_properties(gallery PROPERTIES FIXTURES_SETUP gallery LABELS outer)

    # The scenarios' pages show what the example does not.
    add_test(NAME html_validity COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/html_validity/html_validity.sh
        ${program} ${CMAKE_SOURCE_DIR}/node_modules/vnu-jar/build/dist/vnu.jar
        ${example} ${CMAKE_CURRENT_BINARY_DIR}/scenarios/made ${CMAKE_CURRENT_BINARY_DIR}/gallery/made)
    set_tests_properties(html_validity PROPERTIES FIXTURES_REQUIRED "gallery;scenarios")

    add_executable(locale_check determinism/locale_check.cpp)
    target_link_libraries(locale_check PRIVATE lykta_options)
    add_test(NAME determinism COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/determinism/determinism.sh
        $<TARGET_FILE:lykta> $<TARGET_FILE:locale_check> ${example})

    add_executable(kill_build
        kill_build/builder.cpp kill_build/kill_build.cpp kill_build/tree.cpp)
    target_link_libraries(kill_build PRIVATE lykta_options)
    add_test(NAME kill_build COMMAND kill_build ${program} ${example} 30)

    # By hand, with an optimised program and with the thread sanitizer: see docs/testing.md.
    add_executable(many_sites many_sites/many_sites.cpp)
    target_link_libraries(many_sites PRIVATE lykta_build)
    target_compile_definitions(many_sites PRIVATE LYKTA_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME many_sites COMMAND many_sites ${example} 2 4)

    add_executable(compare_pictures brochures/compare.cpp)
    target_link_libraries(compare_pictures PRIVATE lykta_picture)
    add_test(NAME brochures COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/brochures/pictures.sh
        ${program} $<TARGET_FILE:pseudo_site> $<TARGET_FILE:compare_pictures>
        ${CMAKE_CURRENT_SOURCE_DIR}/sites/brochures/site ${CMAKE_CURRENT_SOURCE_DIR}/brochures/approved
        ${CMAKE_CURRENT_BINARY_DIR}/brochures ${CMAKE_SOURCE_DIR}/../shared/tools/check_pdfua.py)

    # Cut from the same Noto fonts, they are the same bytes whichever fontTools cut them.
    add_test(NAME fonts COMMAND sha256sum --check --quiet
        ${CMAKE_CURRENT_SOURCE_DIR}/fonts/cut.sha256
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/themes/lykta/fonts)

    # A sample; ./dev browser looks at every combination.
    add_test(NAME browser COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/browser/browser.sh
        ${program} $<TARGET_FILE:pseudo_site> $<TARGET_FILE:hostile_site>
        $<TARGET_FILE:gallery> ${example})
    # It takes the longest, so it begins first.
    set_tests_properties(browser PROPERTIES LABELS outer TIMEOUT 1200 COST 1000)

    add_test(NAME exit_codes COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/cli/exit_codes.sh
        $<TARGET_FILE:lykta> ${example})

    add_test(NAME nginx COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/servers/nginx.py
        ${program} ${CMAKE_CURRENT_SOURCE_DIR}/sites/sub-path/site)

    add_test(NAME explain COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/cli/explain.sh
        ${program} ${CMAKE_SOURCE_DIR})
    foreach(script files help_examples orders)
        add_test(NAME ${script} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/cli/${script}.sh
            ${program} ${example})
    endforeach()
    add_test(NAME imports COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/cli/imports.sh ${program})
    add_test(NAME translate COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/cli/translate.sh
        ${program} ${example})
    add_test(NAME guide_commands COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/cli/guide_commands.sh
        ${program} ${example} ${CMAKE_SOURCE_DIR}/docs/translating.sv.md
        ${CMAKE_SOURCE_DIR}/docs/translating.md)

    set_tests_properties(html_validity determinism kill_build many_sites brochures fonts exit_codes
        nginx explain files help_examples imports orders translate guide_commands PROPERTIES LABELS
        outer TIMEOUT 1200)
endif()
