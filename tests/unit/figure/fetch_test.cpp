#include <doctest/doctest.h>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "base/limits.hpp"
#include "unit/figure/reading.hpp"

using namespace footplan;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

/// A folder of routines with figures and traps, and a file outside it.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "figures.XXXXXX").native();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        base_ = fs::canonical(name);
        fs::create_directories(home() / "pictures/deep");
        fs::create_directories(base_ / "home2");
        write(base_ / "secret.svg", "secret");
        write(base_ / "home2/near.svg", "secret");
        write(home() / "toe.svg", "toe");
        write(home() / "pictures/deep/heel.svg", "heel");
        fs::create_symlink("toe.svg", home() / "inner-link.svg");
        fs::create_symlink("../secret.svg", home() / "link-out.svg");
        fs::create_symlink("..", home() / "up");
        fs::create_symlink("nowhere.svg", home() / "broken-link.svg");
        fs::create_symlink("loop.svg", home() / "loop.svg");
        REQUIRE(::mkfifo((home() / "fifo.svg").c_str(), 0600) == 0);
        fs::create_directory(home() / "folder.svg");
        write(home() / "large.svg", "");
        fs::resize_file(home() / "large.svg", limits::figure_bytes + 1);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(base_); }

    fs::path home() const { return base_ / "home"; }
    fs::path base() const { return base_; }

private:
    fs::path base_;
};

/// What is found, or else the rule and message.
std::string fetched(const fs::path& folder, const std::string& name) {
    Diagnostics diagnostics;
    const auto bytes = figure::fetch(folder.native(), name, Span{}, diagnostics);
    if (bytes) return "found " + *bytes;
    REQUIRE(diagnostics.all().size() == 1);
    return std::string(diagnostics.all()[0].rule) + " " + diagnostics.all()[0].message;
}

}  // namespace

TEST_CASE("a figure is read from its own folder or below") {
    const Folder folder;
    const auto get = [&folder](const std::string& name) { return fetched(folder.home(), name); };
    CHECK(get("toe.svg") == "found toe");
    CHECK(get("./toe.svg") == "found toe");
    CHECK(get("pictures/deep/heel.svg") == "found heel");
    CHECK(get("inner-link.svg") == "found toe");
    CHECK(fetched(folder.home() / "pictures/..", "toe.svg") == "found toe");

    CHECK(get("") == "figure-outside the figure's name is empty");
    CHECK(get("../secret.svg") == "figure-outside the figure's name leads up by '..'");
    CHECK(get("pictures/../toe.svg") == "figure-outside the figure's name leads up by '..'");
    CHECK(get("..") == "figure-outside the figure's name leads up by '..'");
    CHECK(get("/etc/passwd") == "figure-outside the figure's name is an absolute path");
    CHECK(get((folder.home() / "toe.svg").native()) == "figure-outside the figure's name is an absolute path");
    CHECK(get(std::string("toe.svg\0.png", 12)) == "figure-outside the figure's name contains a control character");
    CHECK(get("link-out.svg") == "figure-outside the figure 'link-out.svg' is a link to outside its folder");
    CHECK(get("up/secret.svg") == "figure-outside the figure 'up/secret.svg' is a link to outside its folder");
    CHECK(get("up/home2/near.svg") == "figure-outside the figure 'up/home2/near.svg' is a link to outside its folder");

    CHECK(get("gone.svg") == "figure-missing there is no figure 'gone.svg': No such file or directory");
    CHECK(get("toe.svg/") == "figure-missing there is no figure 'toe.svg/': Not a directory");
    CHECK(get("broken-link.svg") == "figure-missing there is no figure 'broken-link.svg': No such file or directory");
    CHECK(get("loop.svg") == "figure-missing there is no figure 'loop.svg': Too many levels of symbolic links");
    CHECK(get("fifo.svg") == "figure-missing the figure 'fifo.svg' is not a regular file");
    CHECK(get("folder.svg") == "figure-missing the figure 'folder.svg' is not a regular file");
    CHECK(get("large.svg") == "figure-too-large the figure 'large.svg' has 8388609 bytes; the limit is 8388608");
}

TEST_CASE("the kind of a file by its name and by its bytes") {
    using figure::FileType;
    CHECK(figure::kind_of_name("a.svg") == FileType::svg);
    CHECK(figure::kind_of_name("A.SVG") == FileType::svg);
    CHECK(figure::kind_of_name("a.b.png") == FileType::png);
    CHECK(figure::kind_of_name("a.jpg") == FileType::jpeg);
    CHECK(figure::kind_of_name("a.JPEG") == FileType::jpeg);
    for (const char* other : {"", "svg", "a.svgz", "a.gif", "a.svg.gz", "a.svg "})
        CHECK_FALSE(figure::kind_of_name(other));
    CHECK(figure::kind_of_bytes("\xEF\xBB\xBF\n <svg/>") == FileType::svg);
    CHECK(figure::kind_of_bytes("\x89PNG\r\n") == FileType::png);
    CHECK(figure::kind_of_bytes("\xFF\xD8\xFF\xE0") == FileType::jpeg);
    for (const char* other : {"", " ", "GIF89a", "\xFF\xD8", "svg"}) CHECK_FALSE(figure::kind_of_bytes(other));
}
