#include "html/template/calls.hpp"

#include "html/template/diagnostics.hpp"

#include <set>

namespace lykta::html {
namespace {

/// The components that are reached from one with the view that it has.
std::set<std::size_t> reached(std::size_t start, const std::vector<Call>& calls) {
    std::set<std::size_t> all{start};
    std::vector<std::size_t> waiting{start};
    while (!waiting.empty()) {
        const std::size_t from = waiting.back();
        waiting.pop_back();
        for (const Call& call : calls) {
            if (call.from == from && !call.further_in && all.insert(call.to).second) {
                waiting.push_back(call.to);
            }
        }
    }
    return all;
}

}  // namespace

void report_endless(const std::vector<Call>& calls, Diagnostics& diagnostics) {
    for (const Call& call : calls) {
        if (!call.further_in && reached(call.to, calls).contains(call.from)) {
            report(diagnostics, mistake::endless_component, call.tag->place,
                   {{"tag", written(call.tag->kind, call.tag->text)}});
        }
    }
}

}  // namespace lykta::html
