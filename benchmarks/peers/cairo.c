/* A peer: the four-page checklist by cairo, in an embedded font. Usage: cairo > FILE */
#include <cairo-pdf.h>
#include <stdio.h>

#include "checklist.h"

static cairo_status_t to_stdout(void* unused, const unsigned char* bytes, unsigned length) {
    (void)unused;
    return fwrite(bytes, 1, length, stdout) == length ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void text(cairo_t* page, cairo_font_weight_t weight, double size, double x, double y, const char* words) {
    cairo_select_font_face(page, "Noto Sans", CAIRO_FONT_SLANT_NORMAL, weight);
    cairo_set_font_size(page, size);
    cairo_move_to(page, x, y);
    cairo_show_text(page, words);
}

static void row(cairo_t* page, int number, double top) {
    text(page, CAIRO_FONT_WEIGHT_BOLD, 14, margin, top + 16, exercise_names[number]);
    for (int line = 0; line < LINES; ++line)
        text(page, CAIRO_FONT_WEIGHT_NORMAL, 9, margin, top + 34 + 13 * line, steps[line]);
    for (int day = 0; day < DAYS; ++day)
        for (int box = 0; box < BOXES; ++box) {
            cairo_rectangle(page, first_column + column_width * day, top + 16 + 18 * box, box_side, box_side);
            cairo_stroke(page);
        }
    cairo_move_to(page, margin, top + row_height - 6);
    cairo_line_to(page, page_width - margin, top + row_height - 6);
    cairo_stroke(page);
}

int main(void) {
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(to_stdout, NULL, page_width, page_height);
    cairo_t* page = cairo_create(surface);
    cairo_set_line_width(page, 1);
    for (int week = 0; week < WEEKS; ++week) {
        char title[40];
        snprintf(title, sizeof title, "Foot exercises: week %d of %d", week + 1, WEEKS);
        text(page, CAIRO_FONT_WEIGHT_BOLD, 20, margin, 60, title);
        for (int day = 0; day < DAYS; ++day)
            text(page, CAIRO_FONT_WEIGHT_BOLD, 9, first_column + column_width * day, 90, day_names[day]);
        for (int number = 0; number < EXERCISES; ++number) row(page, number, 100 + row_height * number);
        cairo_show_page(page);
    }
    cairo_destroy(page);
    cairo_surface_finish(surface);
    const cairo_status_t status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    return status == CAIRO_STATUS_SUCCESS && fflush(stdout) == 0 ? 0 : 1;
}
