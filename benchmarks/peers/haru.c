/* A peer: the four-page checklist by libharu alone, in the fonts that every reader has. Usage: haru > FILE */
#include <hpdf.h>
#include <stdio.h>
#include <stdlib.h>

#include "checklist.h"

static void fail(HPDF_STATUS code, HPDF_STATUS detail, void* unused) {
    (void)unused;
    fprintf(stderr, "libharu: error 0x%04lX (%ld)\n", code, detail);
    exit(1);
}

static void text(HPDF_Page page, HPDF_Font font, float size, double x, double y, const char* words) {
    HPDF_Page_BeginText(page);
    HPDF_Page_SetFontAndSize(page, font, size);
    HPDF_Page_TextOut(page, (float)x, (float)y, words);
    HPDF_Page_EndText(page);
}

static void row(HPDF_Page page, HPDF_Font regular, HPDF_Font bold, int number, double top) {
    text(page, bold, 14, margin, top - 16, exercise_names[number]);
    for (int line = 0; line < LINES; ++line) text(page, regular, 9, margin, top - 34 - 13 * line, steps[line]);
    for (int day = 0; day < DAYS; ++day)
        for (int box = 0; box < BOXES; ++box) {
            HPDF_Page_Rectangle(page, (float)(first_column + column_width * day), (float)(top - 28 - 18 * box),
                                (float)box_side, (float)box_side);
            HPDF_Page_Stroke(page);
        }
    HPDF_Page_MoveTo(page, (float)margin, (float)(top - row_height + 6));
    HPDF_Page_LineTo(page, (float)(page_width - margin), (float)(top - row_height + 6));
    HPDF_Page_Stroke(page);
}

int main(void) {
    HPDF_Doc doc = HPDF_New(fail, NULL);
    HPDF_SetCompressionMode(doc, HPDF_COMP_ALL);
    HPDF_Font regular = HPDF_GetFont(doc, "Helvetica", "WinAnsiEncoding");
    HPDF_Font bold = HPDF_GetFont(doc, "Helvetica-Bold", "WinAnsiEncoding");
    for (int week = 0; week < WEEKS; ++week) {
        HPDF_Page page = HPDF_AddPage(doc);
        HPDF_Page_SetWidth(page, (float)page_width);
        HPDF_Page_SetHeight(page, (float)page_height);
        char title[40];
        snprintf(title, sizeof title, "Foot exercises: week %d of %d", week + 1, WEEKS);
        text(page, bold, 20, margin, page_height - 60, title);
        for (int day = 0; day < DAYS; ++day)
            text(page, bold, 9, first_column + column_width * day, page_height - 90, day_names[day]);
        for (int number = 0; number < EXERCISES; ++number)
            row(page, regular, bold, number, page_height - 100 - row_height * number);
    }
    HPDF_SaveToStream(doc);
    HPDF_ResetStream(doc);
    for (;;) {
        HPDF_BYTE buffer[1 << 16];
        HPDF_UINT32 length = sizeof buffer;
        HPDF_ReadFromStream(doc, buffer, &length);
        if (length == 0) break;
        fwrite(buffer, 1, length, stdout);
    }
    HPDF_Free(doc);
    return fflush(stdout) == 0 ? 0 : 1;
}
