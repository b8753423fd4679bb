"""SARIF output against the parts of the SARIF 2.1.0 schema (OASIS) that it uses, by an independent validator.

The schema is written down here from the standard's sections 3.13 to 3.57: which properties an object may have (no
others are allowed), which it must have, and the bounds of their values.
"""

import json
import unittest

import jsonschema

from support import ROUTINE, Case


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
LOCATION = an_object(physicalLocation=PLACE, message=MESSAGE)
REPLACEMENT = an_object(["deletedRegion"], deletedRegion=REGION, insertedContent=an_object(text=STRING))
CHANGE = an_object(["artifactLocation", "replacements"], artifactLocation=ARTIFACT, replacements=several(REPLACEMENT, 1))
FIX = an_object(["artifactChanges"], description=MESSAGE, artifactChanges=several(CHANGE, 1, unique=True))
RESULT = an_object(["message"], ruleId=STRING, ruleIndex={"type": "integer", "minimum": -1}, level=LEVEL, message=MESSAGE,
                   locations=several(LOCATION), relatedLocations=several(LOCATION, unique=True),
                   fixes=several(FIX, unique=True))
RULE = an_object(["id"], id=STRING, shortDescription=MESSAGE, fullDescription=MESSAGE,
                 defaultConfiguration=an_object(level=LEVEL))
DRIVER = an_object(["name"], name=STRING, semanticVersion=STRING, rules=several(RULE, unique=True))
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

    def test_it_is_valid_without_results(self):
        self.write("r.yaml", "footplan: 1\ntitle: T\nfrequency: daily\nexercises: [{name: A, reps: 5}]\n")
        log = self.log(0, "r.yaml")
        jsonschema.Draft202012Validator(LOG).validate(log)
        self.assertEqual(log["runs"][0]["results"], [])


if __name__ == "__main__":
    unittest.main()
