#pragma once
// How an author writes her file, so that what is put in looks like the rest.

#include "source/yaml/spans.hpp"

#include <map>
#include <string>
#include <string_view>

namespace lykta::yaml {

/// A value's place without the numbers of lists: "closed[].note". What stands in the same place
/// elsewhere in a file is the best example.
std::string role_of_item(const std::string& role);
std::string role_of_field(const std::string& role, std::string_view key);

/// "|" or ">-" of a literal or folded node.
std::string block_header(const Layout& layout, const Node& node);

/// A list or mapping that holds nothing but single texts.
bool is_shallow(const Value& value);

class Habits {
public:
    explicit Habits(const Layout& layout);

    /// How values of that role are mostly written; absent: none is there.
    [[nodiscard]] Style of_role(const std::string& role) const;
    /// single_quoted or double_quoted: the file's quotes.
    [[nodiscard]] Style quotes() const;
    /// How texts of several lines are written: literal, folded, or double_quoted with "\n".
    [[nodiscard]] Style lines() const;
    /// "|" or ">-", as the file mostly has it.
    [[nodiscard]] std::string header(Style style) const;
    /// block or flow for a list or mapping that holds nothing but single texts; absent: there is no
    /// example.
    [[nodiscard]] Style of_collection(const Value& value, bool in_list) const;

    [[nodiscard]] std::size_t indentation() const;       ///< of fields below their key
    [[nodiscard]] std::size_t list_indentation() const;  ///< of dashes below their key
    [[nodiscard]] std::size_t after_dash() const;        ///< spaces
    [[nodiscard]] std::string_view in_brackets(Value::Kind kind) const;  ///< "" or " ": { a: b }
    /// The longest line of folded texts of several lines, in characters; 0: none is broken.
    [[nodiscard]] std::size_t folded_width() const { return folded_width_; }

private:
    template <class Key>
    using Votes = std::map<Key, int>;

    /// What is mostly written alike: a list of sentences is not written like one of words.
    struct Shape {
        Value::Kind kind;
        bool in_list;
        bool sentences;
        auto operator<=>(const Shape&) const = default;
    };
    static Shape shape(const Value& value, bool in_list);

    void read(const Layout& layout, const Value& value, const Node& node, const std::string& role,
              std::size_t column, bool in_list);
    void read_scalar(const Layout& layout, const Value& value, const Node& node);
    void read_collection(const Layout& layout, const Value& value, const Node& node,
                         std::size_t column, bool in_list);

    std::map<std::string, Votes<Style>> roles_;
    Votes<Style> quotes_;
    Votes<Style> lines_;
    std::map<Style, Votes<std::string>> headers_;
    std::map<Shape, Votes<Style>> collections_;
    Votes<std::size_t> indentation_;
    Votes<std::size_t> list_indentation_;
    Votes<std::size_t> after_dash_;
    std::map<Value::Kind, Votes<bool>> in_brackets_;
    std::size_t folded_width_ = 0;
};

}  // namespace lykta::yaml
