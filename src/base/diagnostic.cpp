#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/limits.hpp"

namespace footplan {

namespace {
auto order(const Diagnostic& d) { return std::tuple(d.span.file, d.span.begin, d.span.end, d.severity, d.rule); }
}  // namespace

void Diagnostics::add(Diagnostic diagnostic) {
    if (++added_[{diagnostic.span.file, diagnostic.severity}] > limits::collected_problems)
        ++left_out_[diagnostic.span.file];
    else
        list_.push_back(std::move(diagnostic));
}

std::size_t Diagnostics::count(Severity severity) const {
    return static_cast<std::size_t>(
        std::count_if(list_.begin(), list_.end(), [&](const Diagnostic& d) { return d.severity == severity; }));
}

void Diagnostics::sort() {
    std::stable_sort(list_.begin(), list_.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return order(a) < order(b); });
    const auto same = [](const Diagnostic& a, const Diagnostic& b) {
        return a.rule == b.rule && a.span == b.span && a.message == b.message;
    };
    list_.erase(std::unique(list_.begin(), list_.end(), same), list_.end());
}

std::map<FileId, std::size_t> Diagnostics::shorten() {
    std::map<FileId, std::size_t> more = std::exchange(left_out_, {});
    std::map<std::pair<FileId, Severity>, std::size_t> kept;
    drop([&](const Diagnostic& d) {
        if (++kept[{d.span.file, d.severity}] <= limits::problems) return false;
        ++more[d.span.file];
        return true;
    });
    return more;
}

}  // namespace footplan
