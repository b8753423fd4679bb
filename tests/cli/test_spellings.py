"""What people write beside the spellings of the format: each is read as the one it can mean, or refused with what to write.
A wrong reading in silence would be a wrong plan that looks right. The tables are written from the contract and from what
clinicians write; what is read is compared as JSON with what the plain spelling gives."""

import json
import unittest

from support import ROUTINE, Case

# key: {plain spelling: others that mean the same}
READ = {
    "hold": {
        "30 s": ["30 seconds", "30sec", "30 secs", "30 second", "30s", "30 s.", "thirty seconds", "for 30 seconds", "half a minute",
                 "½ min", "0.5 min", "1/2 min", "30-second"],
        "1 min": ["a minute", "one minute", "1 minute"],
        "30 min": ["half an hour", "1/2 hour", "½ hour"],
        "15 min": ["a quarter of an hour", "1/4 hour"],
        "45 min": ["3/4 hour"],
        "up to 1 min": ["up to a minute"],
        "at least 30 s": ["at least half a minute"],
        "2 min": ["2 minutes", "2 mins", "two minutes", "2min", "2 min."],
        "90 s": ["1 min 30 s", "1:30 min", "1½ min", "1.5 min", "1 minute and 30 seconds", "90-second"],
        "8-12 s": ["8 to 12 s", "8–12 s", "8 - 12 seconds", "between 8 and 12 s", "from 8 to 12 s", "8-12secs", "8s-12s"],
        "30-60 s": ["30s-1min", "30 s to 1 min"],
        "10 counts": ["a count of 10", "for a count of 10", "10 count", "count to 10"],
        "at least 3 s": ["3 s or more", "3 or more seconds", "minimum 3 s", "≥ 3 s", "3+ s"],
        "up to 30 s": ["max 30 s", "no more than 30 s", "as long as you can, up to 30 s"],
        "as tolerated": ["as long as you can", "as long as possible"],
    },
    "reps": {
        "10": ["ten", "10x", "x10", "x 10", "10 ×", "10 times", "10 reps", "10 repetitions", "10 rep"],
        "8-12": ["8 to 12", "8–12", "8 — 12", "8-12 reps", "between 8 and 12", "eight to twelve", "8-12x"],
        "25": ["twenty-five", "twenty five", "twenty-five times"],
        "at least 8": ["8+", "8 plus", "8 or more", "≥8", "min 8", "no fewer than 8"],
        "up to 12": ["12 max", "max 12", "at most 12", "12 or fewer"],
        "about 20": ["~20", "approx. 20", "around 20", "roughly 20"],
        "as tolerated": ["as many as tolerated", "to tolerance"],
        "2-3": ["2 or 3", "repeat 2-3"],
    },
    "sets": {"3": ["three", "3 sets", "3x", "3 rounds", "3 times"], "2-3": ["2 to 3 sets", "two or three"], "1": ["once", "1 set"]},
    "tempo": {
        "3-3 s": ["3 s up, 3 s down", "3 sec up, 3 sec down", "3 seconds up and 3 seconds down", "up 3 s, down 3 s",
                  "3 s concentric, 3 s eccentric", "3 sec up/3 sec down"],
        "3-2-4 s": ["3 s up, 2 s hold, 4 s down", "3 s up, hold 2 s, 4 s down", "up 3 s, hold 2 s, down 4 s", "3 s-2 s-4 s",
                    "3:2:4 s", "3/2/4 s", "3 s up, 2 s pause, 4 s down"],
    },
    "frequency": {
        "daily": ["each day", "every day", "everyday", "once daily", "1x/day", "1 per day", "once a day"],
        "twice a day": ["twice daily", "2x/day", "2x/d", "2x daily", "2 x day", "2/day", "2 times per day", "two times daily"],
        "once or twice a day": ["1-2x per day", "1-2 times a day"],
        "3 times a week": ["3x/week", "3x/wk", "3 x wk", "3 x per week", "3x weekly", "3 sessions per week", "three times weekly", "3/week",
                           "thrice a week"],
        "twice a week": ["twice weekly", "2x/week"],
        "5 days a week": ["5 days/week", "5 days per week", "5d/wk"],
        "at least 3 days a week": ["3 or more days a week", "3+ days a week", "3 days a week or more"],
        "at least 3 times a week": ["3 times a week or more", "3 times per week or more"],
        "at least 3 times a day": ["3 times a day or more"],
        "every other day": ["alternate days", "on alternate days", "every second day", "every 2 days", "every 2nd day",
                            "every alternate day", "once every two days"],
        "every 3 days": ["every third day", "every 3rd day"],
        "every 14 days": ["fortnightly", "every other week", "every 2 weeks"],
        "once a week": ["weekly", "every week"],
        "on Mon, Wed, Fri": ["Mon, Wed, Fri", "Mon/Wed/Fri", "Mon-Wed-Fri", "Monday, Wednesday and Friday", "Mon & Wed & Fri",
                             "Mo/We/Fr", "on Mondays, Wednesdays, Fridays"],
        "on Tue, Thu": ["Tue + Thu", "Tues, Thurs", "Tu/Th", "Tuesdays and Thursdays"],
        "on Mon, Tue, Wed, Thu, Fri": ["Mon-Fri", "Mon to Fri", "Monday to Friday", "Mon through Fri"],
        "hourly": ["every hour", "every waking hour", "every hour while awake"],
        "every 2 hours": ["every two hours", "every 2 hours while awake", "every 2 waking hours", "every 2h", "every 2 hrs", "2 hourly", "2-hourly"],
        "every 2-3 hours": ["every 2 to 3 hours", "every two or three hours", "every two to three hours while awake"],
        "3 times a day, 5 days a week": ["3x/day, 5 days a week", "5 days a week, 3 times a day", "three times daily, 5 days/week"],
        "twice a day on Mon, Thu": ["twice daily on Mon and Thu", "2x/day, Mon/Thu"],
    },
    "side": {
        "each": ["each side", "per side", "EACH", "each limb"],
        "each leg": ["per leg", "every leg", "each leg separately", "Each Leg"],
        "both legs": ["Both legs"],
        "both knees": ["both knees together"],
        "alternate": ["alternating", "alternately", "alternate sides"],
        "left leg": ["left leg only", "the left leg", "L leg"],
        "right": ["R", "right side", "right only"],
        "affected": ["injured", "painful side", "the operated side", "worse", "sore side", "involved limb"],
    },
}

# key: {what is written: words of the help}
REFUSED = {
    "hold": {
        "10": ["10 s", "10 min"], "0:30": ["unit"], "1'": ["1 s or 1 min, whichever"], '30"': ["30 s or 30 min, whichever"], "1m": ["1 s, 1 min"],
        "10-15 s hold": ["write the time alone"], "hold 10 s": ["write the time alone"],
        "3 x 10 s": ["'reps' or 'sets'"], "30 s x 3": ["'reps' or 'sets'"], "to fatigue": ["as tolerated", "note: to fatigue"],
        "3 s up, 3 s down": ["write tempo: 3 s up, 3 s down"], "10 breaths": ["unit: breaths"],
        "30 seconds, relax 30 seconds": ["rest-between-reps: 30 s"], "30 seconds each side": ["side: each"], "60 sec/side": ["side: each"],
        "30 s, 3 times": ["'reps' or 'sets'"], "30 s twice": ["'reps' or 'sets'"], "3 deep breaths": ["unit: breaths"],
        "hundred s": ["30 s"],
    },
    "rest": {"none": ["leave the key out"], "60": ["60 s", "60 min"], "30 s between sets": ["'rest' is between sets"]},
    "duration": {"20 minutes a day": ["'frequency'"], "30": ["30 s", "30 min"]},
    "reps": {
        "3x10": ["sets: 3 and reps: 10", "sets: 10 and reps: 3"], "3 × 10": ["sets: 3 and reps: 10", "sets: 10 and reps: 3"],
        "3 sets of 10 reps": ["sets: 3 and reps: 10"], "10 reps x 3 sets": ["sets: 3 and reps: 10"], "3 sets": ["sets: 3"],
        "10 each leg": ["side: each if each side does 10", "5 and side: each"], "10/leg": ["side: each if each side does 10"],
        "10 L/R": ["side: each"], "10 (each foot)": ["side: each"], "10 times each foot": ["side: each"],
        "10 each way": ["phases"], "10 in each direction": ["phases"], "to fatigue": ["as tolerated", "note: to fatigue"],
        "to failure": ["note: to failure"], "AMRAP": ["as many as possible"], "max": ["as many as possible"],
        "15 reps per side": ["side: each if each side does 15"], "15 reps each": ["side: each"], "10 L, 10 R": ["side: each"],
        "3 sets of 10 each leg": ["sets: 3 and reps: 10", "side: each"], "3x10 per side": ["side: each if each side does that"],
        "5 x 5 s": ["reps: 5 and hold: 5 s"], "30 s": ["hold: 30 s", "duration: 30 s"], "20 stones": ["unit: stones"],
        "3 s up, 3 s down": ["tempo: 3 s up, 3 s down"], "10 slowly": ["note: slowly"], "15, then 12": ["phases"],
        "1,000": ["thousands"], "a dozen": ["12"], "many": ["as tolerated"],
    },
    "sets": {"2 sets each leg": ["side: each"], "3 x 10": ["sets: 3 and reps: 10"], "10 reps": ["reps: 10"]},
    "tempo": {"3-0-3": ["3-0-3 s"], "3/1/3": ["3-1-3 s"], "3010": ["up, hold and down"], "3-0-1-0": ["up, hold and down"],
              "slow": ["up, hold and down"], "3 s down, 1 s up": ["up, hold and down"]},
    "frequency": {
        "BD": ["'twice a day'", "days"], "BID": ["'twice a day'"], "b.i.d.": ["'twice a day'"], "TDS": ["'3 times a day'"],
        "tid": ["'3 times a day'"], "QDS": ["'4 times a day'"], "qod": ["'every other day'"], "q2h": ["every 2 hours"],
        "M/W/F": ["on Mon, Wed, Fri"], "MWF": ["on Mon, Wed, Fri"], "T/Th": ["on Tue, Thu"],
        "morning & evening": ["when: ["], "at night": ["when: ["], "am/pm": ["when: ["], "before bed": ["when: ["],
        "nocte": ["when: ["], "3": ["3 times a day or 3 times a week"], "3 times": ["3 times a day or 3 times a week"],
        "twice": ["twice a day or twice a week"], "3x": ["3 times a day"], "weekdays": ["on Mon, Tue, Wed, Thu, Fri"],
        "biweekly": ["twice a week or every 14 days"], "bi-weekly": ["twice a week or every 14 days"],
        "3 times every 2 weeks": ["times a day", "days a week"], "twice every 3 days": ["times a day", "days a week"],
        "every 2-3 days": ["every 2 days", "2-3 times a week"], "every few days": ["a number"], "once every 3-4 days": ["write once a day and the days"],
        "every 30 min": ["hourly"], "on rest days": ["on days without"], "3 days on, 1 day off": ["name the days"], "as needed": ["note: as needed"],
        "daily for 2 weeks": ["'weeks'", "'progression'"], "daily x 2 weeks": ["'weeks'"], "every 3-2 hours": ["every 2-3 hours"],
        "3 consecutive days a week": ["on Mon, Tue, Wed"], "3 non-consecutive days a week": ["3 times a week"],
        "every day except Sunday": ["name the days"], "10 each leg": ["side: each"], "every 48 hours": ["every other day"],
        "every 12 hours": ["once a day, twice a day"], "every 24 hours": ["once a day, twice a day"],
        "every 8-12 hours": ["once a day, twice a day"],
        "daily or every other day": ["one of the two"], "as often as possible": ["note: as often as you can"],
    },
    "side": {
        "both sides": ["'both' if they work together", "'each' if"], "bilateral": ["'both'", "'each'"], "L/R": ["'both'", "'each'"],
        "left and right": ["'both'", "'each'"], "left then right": ["'both'", "'each'"], "left & right": ["'both'", "'each'"], "left/right": ["'each'"],
        "b/l": ["'both'", "'each'"], "one leg": ["'left', 'right' or 'affected'"],
        "unilateral": ["'left'"], "leg": ["each"], "each ear": ["each"], "both legs separately": ["both"], "uninjured": ["'left' or 'right'"],
    },
}

# A key, or what is given as a dose, and what the message says to write.
KEYS = {
    "REPS: 10": ["did you mean 'reps'"], "Sets: 2": ["did you mean 'sets'"], "repetitions: 10": ["'reps'"], "freq: daily": ["'frequency'"], "times: 3": ["reps: 10", "frequency: 3 times a day"],
    "weight: 5 kg": ["'load'"], "instructions: Stand.": ["steps: ["], "progression: add 2 reps each week": ["progression: [{", "build-up: {"],
    "cues: [after lunch]": ["'when'"], "band: red": ["load: red band"], "count: 10": ["reps: 10"], "time: 30 s": ["'hold'", "'duration'"],
    "pause: 10 s": ["'rest'"], "days: Mon": ["frequency: on Mon, Wed, Fri"], "how-often: daily": ["'frequency'"],
    "comment: slowly": ["'note'"], "goal: 20": ["build-up: {"], "each: leg": ["side: each"],
}


def routine(entries):
    return "footplan: 1\ntitle: T\nweeks: 6\nexercises:\n" + "".join(f"  - {{name: N{i}, {entry}}}\n" for i, entry in enumerate(entries))


def entry_of(key, text):
    """An exercise that has everything but this."""
    rest = [] if key in ("reps", "duration") else ["reps: 5"]
    rest += ["sets: 2"] if key == "rest" else []
    rest += [] if key == "frequency" else ["frequency: daily"]
    return ", ".join([f"{key}: {json.dumps(text, ensure_ascii=False)}", *rest])


def meaning(value):
    """Without what the author wrote."""
    if isinstance(value, dict):
        return {key: meaning(one) for key, one in value.items() if key != "text"}
    return value


class Spellings(Case):
    def messages(self, entries):
        """All messages about each of the entries."""
        path = self.write("r.yaml", routine(entries))
        found = [[] for _ in entries]
        for one in json.loads(self.run_footplan("check", "--format", "json", path).stdout):
            if one["severity"] == "error":
                found[one["line"] - 5].append(one["message"])
        return found

    def test_each_is_read_as_the_one_that_it_can_mean(self):
        for key, rows in READ.items():
            for plain, others in rows.items():
                texts = [plain, *others]
                entries = [entry_of(key, text) for text in texts]
                for text, messages in zip(texts, self.messages(entries)):
                    self.assertEqual(messages, [], (key, text))
                path = self.write("r.yaml", routine(entries))
                exercises = self.json("show", path, "--json")["exercises"]
                values = [(meaning(one[key]), one["part"] if key == "side" else None) for one in exercises]
                for text, value in zip(texts, values):
                    with self.subTest(key=key, text=text):
                        self.assertEqual(value, values[0])

    def test_each_other_is_refused_with_what_to_write(self):
        for key, rows in REFUSED.items():
            for (text, parts), messages in zip(rows.items(), self.messages([entry_of(key, text) for text in rows])):
                with self.subTest(key=key, text=text):
                    self.assertEqual(len(messages), 1, messages)
                    for part in parts:
                        self.assertIn(part, messages[0])

    def test_what_is_written_for_a_key(self):
        for (entry, parts), messages in zip(KEYS.items(), self.messages([f"{entry}, side: both" for entry in KEYS])):
            with self.subTest(entry=entry):
                self.assertTrue(messages)
                for part in parts:
                    self.assertIn(part, " ".join(messages))

    def test_nothing_is_corrected_that_could_change_a_dose(self):
        for key, rows in REFUSED.items():
            for text in rows:
                before = routine([entry_of(key, text)])
                path = self.write("r.yaml", before)
                self.footplan("check", "--fix", path, code=ROUTINE)
                with self.subTest(key=key, text=text):
                    self.assertEqual(path.read_text(encoding="utf-8"), before)


if __name__ == "__main__":
    unittest.main()
