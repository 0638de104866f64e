#include "portal/phone.hpp"
#include "catch.hpp"

using lykta::dial;
using lykta::grouped;

TEST_CASE("A Swedish number is called with its country") {
    CHECK(dial("070-174 06 05") == "+46701740605");
    CHECK(dial("(070) 174 06 05") == "+46701740605");
    CHECK(dial("070\u00A0174\u00A006\u00A005") == "+46701740605");
}

TEST_CASE("A number with its country keeps it") {
    CHECK(dial("+46 70 174 06 05") == "+46701740605");
    CHECK(dial("+46 (0)70-174 06 05") == "+46701740605");
    CHECK(dial("0046 70 174 06 05") == "+46701740605");
    CHECK(dial("+358 9 1234567") == "+35891234567");
}

TEST_CASE("A short number stays as it is, without spaces") {
    CHECK(dial("112") == "112");
    CHECK(dial("1177") == "1177");
    CHECK(dial("116 111") == "116111");
    CHECK(dial("90101") == "90101");
}

TEST_CASE("What no telephone can call is refused") {
    for (const char* written : {"", "070", "070-174 06 05 (växel)", "1234567", "12", "+0701740605",
                                "070-174 06 05 06 07", "ring oss", "070+174", "+46"}) {
        INFO(written);
        CHECK(!dial(written));
    }
}

TEST_CASE("A number without spaces is grouped where it is known how, and else left alone") {
    CHECK(grouped("0701740605") == "070-174 06 05");
    CHECK(grouped("0846500000") == "08-465 000 00");
    for (const char* as_written : {"070-174 06 05", "0701 740605", "021123456", "1177", ""}) {
        CHECK(grouped(as_written) == as_written);
    }
}
