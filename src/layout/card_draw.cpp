#include <algorithm>

#include "layout/card.hpp"
#include "layout/fields.hpp"

namespace footplan::layout {

using namespace literals;
using page::Role;

namespace {

constexpr Points care_bar = 1.2_mm;

}  // namespace

void Card::draw_figure(const LayoutContext& context, Canvas& canvas, page::Point at) const {
    const auto figure = canvas.open({Role::figure, 1, 1, context.figure_words(*figure_, title_)});
    context.draw_figure(canvas, *figure_, {at, {style_.figure_width, figure_height_}});
}

void Card::draw_piece(const LayoutContext& context, Canvas& canvas, const Piece& piece, page::Point at) const {
    const Points x = at.x + piece.left;
    if (piece.kind == Kind::care)
        canvas.add(page::Shape{
            {{x - 3.2_mm, at.y}, {care_bar, piece.text.height()}}, {}, std::nullopt, context.look.colors.ink});
    if (piece.kind == Kind::fill_in) {
        const Points line = at.y + piece.text.height() - 0.6_mm, from = x + piece.text.width() + 2_mm;
        canvas.line({from, line}, {from + 40_mm, line}, {0.35_mm, context.look.colors.muted, {}});
    }
    if (piece.kind != Kind::step && piece.kind != Kind::bullet) {
        const bool heading = piece.kind == Kind::heading;
        canvas.paragraph({heading ? Role::heading : Role::paragraph, style_.level}, piece.text, x, at.y);
        const Points left = x + piece.text.width() + 2_mm;
        if (piece.kind == Kind::fill_in)
            add_field(context, canvas,
                      {page::Field::Kind::line,
                       {{left, at.y - 1_mm}, {40_mm, piece.text.height() + 0.4_mm}},
                       "reached",
                       context.speaker.clauses({title_, piece.text.lines.front().text})});
        return;
    }
    const auto item = canvas.open(Role::list_item);
    if (!piece.sign.empty())
        canvas.paragraph({Role::label}, piece.sign, x - context.styles.text.size * 0.4, at.y, Align::right);
    const auto body = canvas.open(Role::item_body);
    if (piece.url.empty()) return canvas.paragraph(piece.text, x, at.y);
    const auto link = canvas.open(Role::link);
    canvas.paragraph(piece.text, x, at.y);
    canvas.add(page::Link{{{x, at.y}, {piece.text.width(), piece.text.height()}}, piece.url});
}

/// Gives where the piece ends.
Points Card::draw_from(const LayoutContext& context, Canvas& canvas, std::size_t piece, page::Point at) const {
    at.y += pieces_[piece].place.gap_before;
    draw_piece(context, canvas, pieces_[piece], at);
    return at.y + pieces_[piece].text.height();
}

/// Steps that follow one another are one list.
void Card::draw_pieces(const LayoutContext& context, Canvas& canvas, std::size_t begin, bool beside,
                       page::Point at) const {
    for (std::size_t i = begin; i < pieces_.size();) {
        if (pieces_[i].place.beside != beside) {
            ++i;
            continue;
        }
        const Kind kind = pieces_[i].kind;
        const bool listed = kind == Kind::step || kind == Kind::bullet;
        if (!listed) {
            at.y = draw_from(context, canvas, i++, at);
            continue;
        }
        const auto list = canvas.open(kind == Kind::step ? Role::numbered_list : Role::list);
        while (i < pieces_.size() && pieces_[i].kind == kind && pieces_[i].place.beside == beside)
            at.y = draw_from(context, canvas, i++, at);
    }
}

/// The name is said first, then what the figure shows, how much and what with, and then what to do.
void Card::draw(const LayoutContext& context, Canvas& canvas, const page::Rect& rect) const {
    const auto section = canvas.open(Role::section);
    page::Point at{rect.left() + style_.pad, rect.top() + style_.pad};
    std::size_t next = 0;
    if (figure_ && style_.figure_above) {
        draw_figure(context, canvas, at);
        at.y += figure_height_ + below_figure;
        return draw_pieces(context, canvas, 0, false, at);
    }
    if (two_columns()) {
        if (!pieces_.empty() && pieces_.front().kind == Kind::heading) {
            draw_piece(context, canvas, pieces_.front(), at);
            next = 1;
        }
        draw_figure(context, canvas, {at.x, at.y + 1_mm});
        draw_pieces(context, canvas, 0, true, {at.x, at.y + figure_height_ + below_figure});
        if (next == 1) at.y += pieces_.front().text.height();
    }
    draw_pieces(context, canvas, next, false, at);
}

}  // namespace footplan::layout
