/* The checklist that the peers draw: four pages, one a week, of six exercises with what to do, and boxes for seven
   days. It says about as much as footplan's page of foot-basics, without its pictures. */
#ifndef CHECKLIST_H
#define CHECKLIST_H

enum { WEEKS = 4, EXERCISES = 6, DAYS = 7, BOXES = 3, LINES = 4 };

static const double page_width = 595.28, page_height = 841.89, margin = 40, row_height = 112, box_side = 12;
static const double first_column = 300, column_width = 36;

static const char* const day_names[DAYS] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

static const char* const exercise_names[EXERCISES] = {
    "Big toe stretch", "Toe splay", "Toe curls", "Sand walking", "Ball roll under the foot", "Heel raises"};

static const char* const steps[LINES] = {"Sit upright in a chair with both feet flat on the floor.",
                                         "Place the left foot over the right thigh.",
                                         "With the fingers, stretch the toe up, down and to the side.",
                                         "Keep it there for 5 seconds. Repeat 10 times on each foot."};

#endif
