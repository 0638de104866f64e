#include "cli/run.hpp"

int main(int argc, char** argv) { return lykta::run({argv + 1, argv + argc}); }
