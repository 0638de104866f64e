#pragma once
// Runs a program. Values says what the numbers in it mean:
//   void print(uint32_t value, Printing printing, std::string& out)
//   bool holds(uint32_t value)
//   bool enter(uint32_t value)     false: there is nothing to enter
//   bool next()                    the next item; false: there was none, and the context is left
//   size_t call(uint32_t context)  what follows sees this context and the innermost one alone;
//                                  returns what leave_call() needs
//   void leave_call(size_t)

#include "html/template/program.hpp"

#include <cstddef>

namespace lykta::html {

template <typename Values>
void run(const Program& program, std::size_t component, Values& values, std::string& out) {
    const std::vector<Operation>& operations = program.components[component];
    for (std::size_t at = 0; at < operations.size();) {
        const Operation& operation = operations[at++];
        switch (operation.code) {
            case Code::literal:
                out.append(program.literals, operation.value, operation.target);
                break;
            case Code::print: values.print(operation.value, operation.printing, out); break;
            case Code::when:
                if (!values.holds(operation.value)) at = operation.target;
                break;
            case Code::unless:
                if (values.holds(operation.value)) at = operation.target;
                break;
            case Code::enter:
                if (!values.enter(operation.value)) at = operation.target;
                break;
            case Code::next:
                if (values.next()) at = operation.target;
                break;
            case Code::call: {
                const std::size_t here = values.call(operation.target);
                run(program, operation.value, values, out);
                values.leave_call(here);
                break;
            }
        }
    }
}

}  // namespace lykta::html
