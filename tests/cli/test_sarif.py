"""SARIF output against the parts of the SARIF 2.1.0 schema (OASIS) that it uses, by an independent validator.

The schema is written down here from the standard's sections 3.13 to 3.57: which properties an object may have (no
others are allowed), which it must have, and the bounds of their values.
"""

import json
import subprocess
import unittest

import jsonschema

from support import FOOTPLAN, ROOT, ROUTINE, Case


def an_object(required=(), **properties):
    return {"type": "object", "required": list(required), "properties": properties, "additionalProperties": False}


def several(items, least=0, unique=False):
    return {"type": "array", "items": items, "minItems": least, "uniqueItems": unique}


STRING = {"type": "string"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
URI = {"type": "string", "format": "uri-reference", "pattern": r"^[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+$"}
FROM_ONE = {"type": "integer", "minimum": 1}
MESSAGE = an_object(text=STRING, required=["text"])
ARTIFACT = an_object(uri=URI)
REGION = an_object(startLine=FROM_ONE, startColumn=FROM_ONE, endLine=FROM_ONE, endColumn=FROM_ONE)
PLACE = an_object(artifactLocation=ARTIFACT, region=REGION)
LOGICAL = an_object(name=STRING, fullyQualifiedName=STRING, kind=STRING)
LOCATION = an_object(physicalLocation=PLACE, logicalLocations=several(LOGICAL, unique=True), message=MESSAGE)
REPLACEMENT = an_object(["deletedRegion"], deletedRegion=REGION, insertedContent=an_object(text=STRING))
CHANGE = an_object(["artifactLocation", "replacements"], artifactLocation=ARTIFACT, replacements=several(REPLACEMENT, 1))
FIX = an_object(["artifactChanges"], description=MESSAGE, artifactChanges=several(CHANGE, 1, unique=True))
RESULT = an_object(["message"], ruleId=STRING, ruleIndex={"type": "integer", "minimum": -1}, level=LEVEL, message=MESSAGE,
                   locations=several(LOCATION), relatedLocations=several(LOCATION, unique=True),
                   fixes=several(FIX, unique=True))
ABSOLUTE = {"type": "string", "pattern": "^https://"}
RULE = an_object(["id"], id=STRING, shortDescription=MESSAGE, fullDescription=MESSAGE, help=MESSAGE, helpUri=ABSOLUTE,
                 defaultConfiguration=an_object(level=LEVEL))
DRIVER = an_object(["name"], name=STRING, semanticVersion=STRING, informationUri=ABSOLUTE, rules=several(RULE, unique=True))
RUN = an_object(["tool"], tool=an_object(["driver"], driver=DRIVER), results=several(RESULT),
                columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]})
LOG = {**an_object(["version", "runs"], version={"const": "2.1.0"}, runs=several(RUN)),
       "$schema": "https://json-schema.org/draft/2020-12/schema"}
LOG["properties"]["$schema"] = {"type": "string", "format": "uri"}


class Sarif(Case):
    def log(self, code, *arguments):
        return json.loads(self.footplan("check", "--format", "sarif", *arguments, code=code).stdout)

    def test_it_is_valid_with_results_related_places_and_corrections(self):
        self.write("a b.yaml", "footplan: 1\ntitel: T\nfrequency: 3 tims a day\nsource: posture\nexercises:\n"
                               "  - {exercise: toe-press, reps: 20, reps: 10, hold: 3}\n  - toe-walk\n")
        log = self.log(ROUTINE, "a b.yaml")
        jsonschema.Draft202012Validator(LOG).validate(log)
        results = log["runs"][0]["results"]
        rules = log["runs"][0]["tool"]["driver"]["rules"]
        self.assertGreater(len(results), 4)
        self.assertTrue(any("fixes" in result for result in results))
        self.assertTrue(any("relatedLocations" in result for result in results))
        for result in results:
            self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
            uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            self.assertEqual(uri, "a%20b.yaml")

    def test_a_place_is_in_a_file_that_the_repository_has(self):
        bad = "footplan: 1\ntitle: T\nsource: posture\nexercises:\n  - {exercise: toe-press, reps: 20, hold: 3}\n"
        self.write("repository/r.yaml", bad)
        self.write("repository/sub/r.yaml", bad)
        self.write("out.yaml", bad)
        here = self.folder / "repository"
        rows = [("r.yaml", "r.yaml"), ("./sub/../r.yaml", "r.yaml"), (str(here / "sub/r.yaml"), "sub/r.yaml"), ("../out.yaml", None),
                (str(self.folder / "out.yaml"), None), ("../repository/sub/r.yaml", "sub/r.yaml"), ("-", None)]
        for path, uri in rows:
            with self.subTest(path=path):
                result = subprocess.run([FOOTPLAN, "check", "-f", "sarif", path], cwd=here, input=bad.encode(), capture_output=True)
                log = json.loads(result.stdout)
                jsonschema.Draft202012Validator(LOG).validate(log)
                found = log["runs"][0]["results"]
                self.assertEqual({one["ruleId"] for one in found} & {"missing-unit"}, {"missing-unit"})
                for one in found:
                    [place] = one["locations"]
                    if uri:
                        self.assertEqual(place["physicalLocation"]["artifactLocation"]["uri"], uri)
                    else:
                        self.assertNotIn("physicalLocation", place)
                        self.assertNotIn("fixes", one)
                        self.assertRegex(place["logicalLocations"][0]["fullyQualifiedName"], r":5:\d+$")
                    # What is built in is in no repository.
                    for related in one.get("relatedLocations", []):
                        at = related.get("physicalLocation", {"artifactLocation": {"uri": uri}})
                        self.assertEqual(at["artifactLocation"]["uri"], uri)

    def test_a_file_of_the_name_of_a_built_in_one_is_not_that(self):
        self.write("routines/exercises/toe-press.yaml", "name: Another\n")
        self.write("r.yaml", "footplan: 1\ntitle: T\nsource: posture\nexercises: [{exercise: toe-press, reps: 20}]\n")
        related = [place for one in self.log(0, "r.yaml")["runs"][0]["results"] for place in one.get("relatedLocations", [])]
        self.assertTrue(related)
        for place in related:
            self.assertNotIn("physicalLocation", place)

    def test_it_says_more_of_every_rule(self):
        self.write("r.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5}]\n")
        driver = self.log(0, "r.yaml")["runs"][0]["tool"]["driver"]
        index = (ROOT / "docs/checks.md").read_text()
        for rule in driver["rules"]:
            self.assertEqual(rule["helpUri"], f"{driver['informationUri']}/docs/checks.md#{rule['id']}")
            self.assertIn(f'<a id="{rule["id"]}"></a>', index)
            self.assertIn(f"footplan explain {rule['id']}", rule["help"]["text"])

    def test_it_is_valid_without_results(self):
        self.write("r.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5}]\n")
        log = self.log(0, "r.yaml")
        jsonschema.Draft202012Validator(LOG).validate(log)
        self.assertEqual(log["runs"][0]["results"], [])


if __name__ == "__main__":
    unittest.main()
