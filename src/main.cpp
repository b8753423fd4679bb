#include "cli/run.hpp"

int main(int argc, char** argv) { return footplan::cli::run_process(argc, argv); }
