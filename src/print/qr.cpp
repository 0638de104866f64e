#include "print/qr.hpp"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace lykta::print {

std::vector<Rectangle> qr_code(const std::string& text, double width) {
    constexpr int quiet = 4;  // modules around it that the standard asks for
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!code) throw std::runtime_error("no QR code can hold " + text);
    const int size = code->width;
    const double module = width / (size + 2 * quiet);
    std::vector<Rectangle> out;
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size;) {
            const auto dark = [&](int column) { return (code->data[y * size + column] & 1U) != 0; };
            int end = x;
            while (end < size && dark(end)) ++end;
            if (end > x) {
                out.push_back(
                    {(x + quiet) * module, (y + quiet) * module, (end - x) * module, module});
            }
            x = end + 1;
        }
    }
    return out;
}

}  // namespace lykta::print
