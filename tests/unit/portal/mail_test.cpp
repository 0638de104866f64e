#include "portal/mail.hpp"

#include "catch.hpp"

using lykta::mail_to;

TEST_CASE("A letter goes to the address that is written, and to no other") {
    CHECK(mail_to("anhorigstod@bjorkhamn.example") == "mailto:anhorigstod@bjorkhamn.example");
    CHECK(mail_to("a.b+c_d-e@bjorkhamn.example") == "mailto:a.b+c_d-e@bjorkhamn.example");
    CHECK(mail_to("a?bcc=b@bjorkhamn.example") == "mailto:a%3Fbcc%3Db@bjorkhamn.example");
    CHECK(mail_to("a&b%c#d@bjorkhamn.example") == "mailto:a%26b%25c%23d@bjorkhamn.example");
}
