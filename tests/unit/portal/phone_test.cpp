#include "portal/phone.hpp"
#include "catch.hpp"

using lykta::dial;
using lykta::grouped;
using lykta::holds_several_numbers;
using lykta::telephone_of;

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
    CHECK(dial("00358 9 123 45 67") == "+35891234567");
}

TEST_CASE("The 0 of a number at home is no part of it behind the country") {
    for (const char* written :
         {"+46 070-174 06 05", "0046 (0)70-174 06 05", "00460701740605", "+46 0 70 174 06 05",
          "0046 070 174 06 05", "+46(0)701740605", "+460701740605", "(+46) 70-174 06 05"}) {
        INFO(written);
        CHECK(dial(written) == "+46701740605");
    }
}

TEST_CASE("A slash ends an area code, and otherwise parts two numbers") {
    CHECK(dial("08/123 45 67") == "+4681234567");
    CHECK(!dial("08-12 34 56/78"));
    for (const char* written : {"08-12 34 56/78", "070-174 06 05 eller 070-174 06 06",
                                "070-174 06 05, 070-174 06 06", "070-174 06 05/070-174 06 06"}) {
        INFO(written);
        CHECK(holds_several_numbers(written));
    }
    for (const char* written : {"08/123 45 67", "070-174 06 05", "070-174 06 05 eller mejl", ""}) {
        INFO(written);
        CHECK_FALSE(holds_several_numbers(written));
    }
}

TEST_CASE("An address that calls names its number, in its own letters or encoded") {
    CHECK(telephone_of("tel:070-174%2006%2005") == "070-174 06 05");
    CHECK(telephone_of("TEL:112") == "112");
    CHECK(telephone_of("tel:100%") == "100%");
    CHECK(!telephone_of("https://bjorkhamn.example"));
    CHECK(!telephone_of("te"));
}

TEST_CASE("A short number stays as it is, without spaces") {
    CHECK(dial("112") == "112");
    CHECK(dial("1177") == "1177");
    CHECK(dial("116 111") == "116111");
    CHECK(dial("90101") == "90101");
}

TEST_CASE("What no telephone can call is refused") {
    for (const char* written : {"",
                                "070",
                                "070-174 06 05 (växel)",
                                "1234567",
                                "12",
                                "+0701740605",
                                "070-174 06 05 06 07",
                                "ring oss",
                                "070+174",
                                "+46",
                                "070-174 06 0",
                                "070-174 06 055",
                                "+46 70 174 06 0",
                                "12 34 56",
                                "222 333",
                                "99999",
                                "+46 112",
                                "000-123 45 67",
                                "0",
                                "+",
                                "0046",
                                "46 70 174 06 05",
                                "+46 00 70 174 06 05"}) {
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
