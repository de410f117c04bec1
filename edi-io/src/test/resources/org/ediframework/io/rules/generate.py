# Writes the test documents, two for each rule: a sound plan with one fault, and its neighbour CODE.near.json, which
# comes close to the fault and breaks no rule. '⟦' marks, in the fault, where a finding is due; the marker is cut out and
# its line and column written to the expectations, so positions never come from the reader. Where a rule needs a profile,
# the profile stands in CODE.profile.json. Rules on tables and packages have an edit instead of a document, CODE.edit:
# a file of the package made from whole.json, a text in it, and what is written in its place.
import os
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '')
BASE='''{
  "formatVersion": "1.0",
  "id": "plan-2027",
  "title": "Equality plan 2027",
  "organisation": {
    "id": "music-service",
    "name": "County Music Service",
    "employees": 180
  },
  "period": {
    "start": "2027-01-01",
    "end": "2027-12-31"
  },
  "revision": {
    "number": 1,
    "status": "DRAFT"
  },
  "places": [
    {
      "id": "village-hall",
      "name": "Village hall",
      "kind": "COMMUNITY",
      "within": "E07000243"
    }
  ],
  "commitments": [
    {
      "id": "annual-plan",
      "title": "An action plan, revised each year",
      "statement": "We plan, act and report.",
      "kind": "ACTION_PLAN",
      "evidence": [
        "lessons"
      ]
    }
  ],
  "keyAreas": [
    {
      "id": "pupils",
      "title": "Children and young people",
      "kind": "PARTICIPANTS"
    }
  ],
  "areasOfConcern": [
    {
      "id": "village",
      "title": "Families in the village",
      "keyArea": "pupils",
      "rationale": "Few of them come.",
      "place": "village-hall"
    }
  ],
  "metrics": [
    {
      "id": "women",
      "title": "Women among adult learners",
      "keyArea": "pupils",
      "population": "adult learners",
      "characteristic": "sex",
      "classification": "sex@census-2021",
      "categories": [
        "female"
      ],
      "reference": {
        "source": "Census 2021",
        "asOf": "2021-03-21",
        "share": 0.51
      },
      "observations": [
        {
          "asOf": "2027-03-31",
          "count": 40,
          "base": 90
        }
      ]
    }
  ],
  "actions": [
    {
      "id": "lessons",
      "title": "Lessons in the village hall",
      "keyAreas": [
        "pupils"
      ],
      "responsible": [
        "Team leader"
      ],
      "due": "2027-09-30",
      "status": "IN_PROGRESS",
      "successCriteria": [
        "30 pupils from the village take part"
      ]
    },
    {
      "id": "bursaries",
      "title": "Bursaries",
      "keyAreas": [
        "pupils"
      ],
      "responsible": [
        "Head of service"
      ],
      "due": "2027-12",
      "status": "NOT_STARTED",
      "successCriteria": [
        "20 bursaries are granted"
      ],
      "evidence": [
        {
          "title": "Form",
          "uri": "forms/bursary.html"
        }
      ]
    }
  ],
  "extensions": {
    "org.example.reference": "A 1"
  }
}
'''
WHOLE='''{
  "formatVersion": "1.0",
  "id": "plan-2027",
  "title": "Equality plan 2027",
  "organisation": {
    "id": "music-service",
    "name": "County Music Service",
    "employees": 180
  },
  "framework": {
    "id": "known-framework"
  },
  "regime": "PUBLIC_AUTHORITY",
  "period": {
    "start": "2027-01-01",
    "end": "2028-12-31"
  },
  "revision": {
    "number": 2,
    "status": "ADOPTED",
    "adoptedOn": "2027-01-04",
    "reviewDue": "2027-12-01",
    "revises": "plan-2026"
  },
  "accountability": [
    {
      "id": "board",
      "name": "Equality Board",
      "reportsEvery": "P3M",
      "lastReportedOn": "2027-04-01"
    }
  ],
  "workingGroup": {
    "name": "Working group",
    "members": [
      {
        "id": "head",
        "role": "Head of service",
        "senior": true
      },
      {
        "id": "tutor",
        "role": "Tutor"
      }
    ]
  },
  "commitments": [
    {
      "id": "annual-plan",
      "title": "An action plan, revised each year",
      "statement": "We plan, act and report.",
      "kind": "ACTION_PLAN"
    },
    {
      "id": "assess",
      "title": "Changes are assessed",
      "statement": "We assess what a change means before we make it.",
      "kind": "IMPACT_ASSESSMENT",
      "evidence": [
        "trust"
      ]
    }
  ],
  "keyAreas": [
    {
      "id": "pupils",
      "title": "Children and young people",
      "kind": "PARTICIPANTS"
    },
    {
      "id": "workforce",
      "title": "Tutors and staff",
      "kind": "WORKFORCE"
    }
  ],
  "areasOfConcern": [
    {
      "id": "brass",
      "title": "Girls who play brass",
      "keyArea": "pupils",
      "rationale": "Fewer girls than boys take up brass.",
      "characteristic": "sex"
    }
  ],
  "metrics": [
    {
      "id": "girls",
      "title": "Girls among brass players",
      "keyArea": "pupils",
      "population": "pupils who play brass",
      "characteristic": "sex",
      "classification": "sex@census-2021",
      "categories": [
        "female"
      ],
      "reference": {
        "source": "School census",
        "asOf": "2026-01-15",
        "share": 0.49
      },
      "targets": [
        {
          "by": "2027-12-31",
          "share": 0.40
        },
        {
          "by": "2028-12-31",
          "share": 0.50
        }
      ],
      "observations": [
        {
          "asOf": "2027-01-15",
          "count": 120,
          "base": 400
        }
      ]
    }
  ],
  "actions": [
    {
      "id": "lend",
      "title": "Lend brass instruments without a deposit",
      "keyAreas": [
        "pupils"
      ],
      "commitments": [
        "annual-plan"
      ],
      "areasOfConcern": [
        "brass"
      ],
      "accountable": "board",
      "responsible": [
        "head"
      ],
      "start": "2027-02-01",
      "due": "2027-12-31",
      "status": "IN_PROGRESS",
      "rating": "Green",
      "successCriteria": [
        "20 more girls play brass"
      ],
      "milestones": [
        {
          "id": "list",
          "title": "Instruments listed",
          "due": "2027-03",
          "completedOn": "2027-03-10"
        },
        {
          "id": "first",
          "title": "First instruments lent",
          "due": "2027-09"
        }
      ],
      "nextReview": "2027-09-01"
    },
    {
      "id": "train",
      "title": "Train tutors",
      "keyAreas": [
        "workforce"
      ],
      "responsible": [
        "tutor"
      ],
      "due": "2027-03-31",
      "status": "COMPLETE",
      "successCriteria": [
        "Nine tutors in ten are trained"
      ],
      "milestones": [
        {
          "id": "course",
          "title": "Course held",
          "due": "2027-02",
          "completedOn": "2027-02-20"
        }
      ],
      "evidence": [
        {
          "title": "Attendance list",
          "uri": "attendance.html"
        }
      ],
      "completedOn": "2027-03-20"
    }
  ],
  "impactAssessments": [
    {
      "id": "trust",
      "title": "Becoming a charitable trust",
      "proposal": "The service becomes a charitable trust.",
      "status": "SIGNED_OFF",
      "signedOffOn": "2027-02-01",
      "signedOffBy": "Head of service",
      "reviewDue": "2028-02-01",
      "impacts": [
%s
      ]
    }
  ],
  "partnerships": [
    {
      "id": "network",
      "partner": {
        "id": "national",
        "name": "National working group"
      },
      "purpose": "Share what works.",
      "facing": "OUTWARD"
    }
  ],
  "pilots": [
    {
      "id": "stevenage",
      "title": "Inclusion network",
      "lead": "Music centre",
      "places": [
        "E07000243"
      ],
      "period": {
        "start": "2026-09-01",
        "end": "2027-03-31"
      },
      "findings": [
        {
          "id": "deposits",
          "kind": "BARRIER",
          "practice": "Instrument lending",
          "statement": "Deposits keep families away.",
          "actions": [
            "lend"
          ]
        }
      ],
      "rollout": [
        {
          "place": "E07000095",
          "planned": "2027-09",
          "status": "NOT_STARTED"
        }
      ]
    }
  ],
  "ratingKey": [
    {
      "value": "Green",
      "meaning": "On the way"
    },
    {
      "value": "Red",
      "meaning": "Held up"
    }
  ]
}
''' % ',\n'.join('''        {
          "characteristic": "%s",
          "effect": "NEUTRAL"
        }''' % c for c in 'age disability gender-reassignment marriage-and-civil-partnership pregnancy-and-maternity race religion-or-belief sex sexual-orientation'.split())

C={}
N={}
def case(code, subs, *pointers, base=BASE): C[code]=(subs,pointers,base)
def late(code, subs, *pointers): case(code, subs, *pointers, base=WHOLE)
def near(code, *subs): N[code]=list(subs)
case('EDI-S-001',[('"status": "DRAFT"\n  },','"status": "DRAFT"\n  ⟦]')],'/revision')
case('EDI-S-002',[('"title": "Bursaries",',"⟦\"tilte\": \"Bursaries\",\n      \"title\": \"Bursaries\",")],'/actions/1/tilte')
case('EDI-S-003',[('"status": "DRAFT"','"status": "DRAFT",\n    ⟦"number": 2')],'/revision/number')
case('EDI-S-004',[('    {\n      "id": "bursaries",\n      "title": "Bursaries",\n      "keyAreas": [\n        "pupils"\n      ],\n      "responsible": [\n        "Head of service"\n      ],','    ⟦{\n      "id": "bursaries",\n      "keyAreas": [\n        "pupils"\n      ],'.replace('⟦','⟦⟦'))],'/actions/1/responsible','/actions/1/title')
case('EDI-S-005',[('"due": "2027-09-30"','"due": ⟦[2027, 9, 30]')],'/actions/0/due')
case('EDI-S-006',[('"status": "IN_PROGRESS"','"status": ⟦"DONE"')],'/actions/0/status')
case('EDI-S-007',[('"due": "2027-09-30"','"due": ⟦"2027-06-31"')],'/actions/0/due')
case('EDI-S-008',[('"count": 40','"count": ⟦3.7'),('"base": 90','"base": ⟦1e400'),('"number": 1,','"number": ⟦9223372036854775808,')],'/revision/number','/metrics/0/observations/0/count','/metrics/0/observations/0/base')
case('EDI-S-009',[('"title": "Bursaries",','"title": "Bursaries",\n      "description": ⟦null,')],'/actions/1/description')
case('EDI-S-010',[('"formatVersion": "1.0"','"formatVersion": ⟦"2.0"'),('"title": "Equality plan 2027"','"name": "Equality plan 2027"')],'/formatVersion')
case('EDI-S-011',[('"org.example.reference": "A 1"','"org.example.reference": '+'['*98+'⟦['+']'*99)],None)
case('EDI-S-012',[('"A 1"\n  }\n}\n','"A 1"\n  }\n}\n⟦{}\n')],'')
case('EDI-S-013',[('"Bursaries"','⟦"Bursaries\\ud800"'),('"County Music Service"','⟦"County\\u0000Music Service"')],'/organisation/name','/actions/1/title')
case('EDI-S-016',[('"formatVersion": "1.0"','"formatVersion": "1.4"'),('"title": "Bursaries",','"title": "Bursaries",\n      ⟦"colour": "blue",')],'/actions/1/colour')
case('EDI-C-001',[('"Few of them come."','⟦" \\n"')],'/areasOfConcern/0/rationale')
case('EDI-C-002',[('"title": "Bursaries"','"title": ⟦"'+'B'*201+'"')],'/actions/1/title')
case('EDI-C-003',[('"id": "plan-2027"','"id": ⟦"plan 2027"')],'/id')
case('EDI-C-004',[('"responsible": [\n        "Head of service"\n      ]','"responsible": ⟦[]')],'/actions/1/responsible')
case('EDI-C-005',[('"number": 1,','"number": ⟦0,'),('"share": 0.51','"share": ⟦51')],'/revision/number','/metrics/0/reference/share')
case('EDI-C-006',[('"end": "2027-12-31"','"end": ⟦"2026-12-31"')],'/period/end')
case('EDI-C-007',[('"evidence": [\n        "lessons"\n      ]','"evidence": [\n        "lessons",\n        ⟦"lessons"\n      ]')],'/commitments/0/evidence/1')
case('EDI-C-008',[('"count": 40','"count": ⟦91')],'/metrics/0/observations/0/count')
case('EDI-C-009',[('"reference": {','"reference": ⟦{'),('"share": 0.51','"share": 0.51,\n        "count": 51,\n        "base": 100')],'/metrics/0/reference')
case('EDI-C-010',[('"forms/bursary.html"','⟦"ftp://example.org/form"')],'/actions/1/evidence/0/uri')
case('EDI-C-011',[('"title": "Bursaries",','"title": "Bursaries",\n      "cost": {\n        "amount": 1200.50,\n        "currency": ⟦"GPB"\n      },')],'/actions/1/cost/currency')
case('EDI-C-012',[('"org.example.reference": "A 1"','"reference": ⟦"A 1"')],'/extensions/reference')
case('EDI-C-013',[('"title": "Equality plan 2027"','"title": "Equality plan 2027",\n  "language": ⟦"en_GB"')],'/language')
case('EDI-R-001',[('"id": "bursaries"','"id": ⟦"lessons"')],'/actions/1/id')
case('EDI-R-002',[('"title": "Bursaries",\n      "keyAreas": [\n        "pupils"','"title": "Bursaries",\n      "keyAreas": [\n        ⟦"pupil"')],'/actions/1/keyAreas/0')
dep=lambda a,b:[('"status": "IN_PROGRESS",\n      "successCriteria": [\n        "30 pupils from the village take part"\n      ]','"status": "IN_PROGRESS",\n      "successCriteria": [\n        "30 pupils from the village take part"\n      ],\n      "dependsOn": [\n        %s\n      ]'%a)]+([('"20 bursaries are granted"\n      ]','"20 bursaries are granted"\n      ],\n      "dependsOn": [\n        %s\n      ]'%b)] if b else [])
case('EDI-R-003',dep('⟦"bursaries"','"lessons"'),'/actions/0/dependsOn/0')
case('EDI-R-004',dep('⟦"lessons"',None),'/actions/0/dependsOn/0')
case('EDI-R-005',[('"within": "E07000243"','"within": ⟦"village-hall"')],'/places/0/within')
case('EDI-R-006',[('"period": {','"framework": {\n    "id": ⟦"known-framwork"\n  },\n  "period": {')],'/framework/id')
case('EDI-R-007',[('"categories": [\n        "female"','"categories": [\n        ⟦"women"')],'/metrics/0/categories/0')
case('EDI-R-008',[('"place": "village-hall"','"place": "E07000243"'),('"places": [\n    {','"places": [\n    ⟦{')],'/places/0')

add=lambda after,more:(after,after+more)
near('EDI-S-001',('"status": "DRAFT"\n  },','"status":"DRAFT"}\n\t,'))
near('EDI-S-002',('"title": "Bursaries",','"title": "Bursaries",\n      "description": "tilte",'))
near('EDI-S-003',('"number": 1,\n    "status": "DRAFT"','"status": "DRAFT",\n    "number": 1'))
near('EDI-S-004',('      "evidence": [\n        {\n          "title": "Form",\n          "uri": "forms/bursary.html"\n        }\n      ]','      "evidence": []'))
near('EDI-S-005',('"due": "2027-09-30"','"due": "2027-09-01/2027-09-30"'))
near('EDI-S-006',('"status": "IN_PROGRESS"','"status": "ON_HOLD"'))
near('EDI-S-007',('"due": "2027-09-30"','"due": "2027-06-30"'))
near('EDI-S-008',('"count": 40','"count": 4e1'),('"base": 90','"base": 90.0'),('"number": 1,','"number": 9223372036854775807,'))
near('EDI-S-009',('"title": "Bursaries",','"title": "Bursaries",\n      "description": "null",'))
near('EDI-S-010',('"title": "Equality plan 2027"','"title": "2.0"'))
near('EDI-S-011',('"org.example.reference": "A 1"','"org.example.reference": '+'['*98+']'*98))
near('EDI-S-012',('"A 1"\n  }\n}\n','"A 1"\n  }\n}\n\t \n\n'))
near('EDI-S-013',('"Bursaries"','"Bursaries \\ud83c\\udfba"'),('"County Music Service"','"County\\tMusic Service"'))
near('EDI-S-016',('"title": "Bursaries",','"title": "Bursaries",\n      "description": "colour: blue",'))
near('EDI-C-001',('"Few of them come."','" .\\n"'))
near('EDI-C-002',('"title": "Bursaries"','"title": "'+'B'*200+'"'))
near('EDI-C-003',('"id": "plan-2027"','"id": "9.Plan_2027-'+'x'*51+'"'))
near('EDI-C-004',('"categories": [\n        "female"\n      ]','"categories": [\n        "male"\n      ]'))
near('EDI-C-005',('"share": 0.51','"share": 1.00'))
near('EDI-C-006',('"end": "2027-12-31"','"end": "2027-01-01"'),)
near('EDI-C-007',('"evidence": [\n        "lessons"\n      ]','"evidence": [\n        "lessons",\n        "bursaries"\n      ]'))
near('EDI-C-008',('"count": 40','"count": 90'))
near('EDI-C-009',('"share": 0.51','"count": 51,\n        "base": 100'))
near('EDI-C-010',('"forms/bursary.html"','"HTTPS://example.org/form?ftp://"'))
near('EDI-C-011',('"title": "Bursaries",','"title": "Bursaries",\n      "cost": {\n        "amount": 0,\n        "currency": "GBP"\n      },'))
near('EDI-C-012',('"org.example.reference": "A 1"','"uk.reference": "A 1"'))
near('EDI-C-013',('"title": "Equality plan 2027"','"title": "Equality plan 2027",\n  "language": "cy-GB"'))
near('EDI-R-001',('"id": "annual-plan"','"id": "lessons"'))
near('EDI-R-002',('"title": "Bursaries",','"title": "Bursaries",\n      "commitments": [\n        "annual-plan"\n      ],'))
near('EDI-R-003',*dep('"bursaries"',None))
near('EDI-R-004',('"id": "annual-plan"','"id": "lessons"'))
near('EDI-R-005',('"within": "E07000243"\n    }','"within": "town"\n    },\n    {\n      "id": "town",\n      "name": "Town",\n      "kind": "COMMUNITY",\n      "within": "E07000243"\n    }'))
near('EDI-R-006',('"period": {','"framework": {\n    "id": "known-framework"\n  },\n  "period": {'))
near('EDI-R-007',('"categories": [\n        "female"','"categories": [\n        "male"'))
near('EDI-R-008',('"place": "village-hall"','"place": "town"'),('"within": "E07000243"\n    }','"within": "town"\n    },\n    {\n      "id": "town",\n      "name": "Town",\n      "kind": "COMMUNITY"\n    }'),('"rationale": "Few of them come.",','"rationale": "Few of them come.",\n      "metrics": [\n        "women"\n      ],'),('"observations": [\n        {\n          "asOf": "2027-03-31"','"place": "village-hall",\n      "observations": [\n        {\n          "asOf": "2027-03-31"'))
C['EDI-S-014']=C['EDI-S-015']=None
N['EDI-S-014']=N['EDI-S-015']=None

LEND='"due": "2027-12-31",\n      "status": "IN_PROGRESS"'
TRAIN='"due": "2027-03-31",\n      "status": "COMPLETE"'
late('EDI-T-001',[('"due": "2027-12-31"','"due": ⟦"2028-12/2029-01"')],'/actions/0/due')
near('EDI-T-001',('"due": "2027-12-31"','"due": "2028-12"'))
late('EDI-T-002',[('"start": "2027-02-01"','"start": ⟦"2028-01-01"')],'/actions/0/start')
near('EDI-T-002',('"start": "2027-02-01"','"start": "2027-12-31"'))
late('EDI-T-003',[('"due": "2027-09"\n','"due": ⟦"2027-05"\n')],'/actions/0/milestones/1/due')
near('EDI-T-003',('"due": "2027-09"\n','"due": "2027-06"\n'))
late('EDI-T-004',[('"status": "COMPLETE"','"status": ⟦"COMPLETE"'),('      ],\n      "completedOn": "2027-03-20"','      ]')],'/actions/1/status')
near('EDI-T-004',('"completedOn": "2027-03-20"','"completedOn": "2027-06-15"'))
late('EDI-T-005',[('"nextReview": "2027-09-01"','"completedOn": ⟦"2027-06-01"')],'/actions/0/completedOn')
near('EDI-T-005',('"due": "2027-09"\n','"due": "2027-09",\n          "completedOn": "2027-06-01"\n'))
late('EDI-T-006',[('"completedOn": "2027-03-20"','"completedOn": ⟦"2027-06-16"')],'/actions/1/completedOn')
near('EDI-T-006',('"completedOn": "2027-03-20"','"completedOn": "2027-06-15"'))
late('EDI-T-007',[('"due": "2027-09"\n','"due": ⟦"2028-01"\n')],'/actions/0/milestones/1/due')
near('EDI-T-007',('"due": "2027-09"\n','"due": "2027-12"\n'))
late('EDI-T-008',[('{\n          "id": "course"','⟦{\n          "id": "course"'),('"due": "2027-02",\n          "completedOn": "2027-02-20"','"due": "2027-02"')],'/actions/1/milestones/0')
near('EDI-T-008',('"completedOn": "2027-02-20"','"completedOn": "2027-06-15"'))
late('EDI-T-009',[('"nextReview": "2027-09-01"','"nextReview": ⟦"2027-06-14"')],'/actions/0/nextReview')
near('EDI-T-009',('"nextReview": "2027-09-01"','"nextReview": "2027-06-15"'))
late('EDI-T-010',[('"title": "Train tutors",','"title": "Train tutors",\n      "dependsOn": [\n        ⟦"lend"\n      ],')],'/actions/1/dependsOn/0')
near('EDI-T-010',('"title": "Lend brass instruments without a deposit",','"title": "Lend brass instruments without a deposit",\n      "dependsOn": [\n        "train"\n      ],'))
late('EDI-T-011',[('"by": "2027-12-31"','"by": ⟦"2026-01-14"')],'/metrics/0/targets/0/by')
near('EDI-T-011',('"by": "2027-12-31"','"by": "2026-01-15"'))
late('EDI-T-012',[('"status": "SIGNED_OFF"','"status": ⟦"SIGNED_OFF"'),('      "signedOffBy": "Head of service",\n','')],'/impactAssessments/0/status')
near('EDI-T-012',('"status": "SIGNED_OFF"','"status": "IN_PROGRESS"'),('      "signedOffBy": "Head of service",\n',''))
late('EDI-T-013',[('"lastReportedOn": "2027-04-01"','"lastReportedOn": ⟦"2027-03-14"')],'/accountability/0/lastReportedOn')
near('EDI-T-013',('"lastReportedOn": "2027-04-01"','"lastReportedOn": "2027-03-15"'))
late('EDI-T-014',[('"due": "2027-12-31"','"due": ⟦{\n        "text": "Ongoing"\n      }')],'/actions/0/due')
near('EDI-T-014',('"due": "2027-12-31"','"due": "R/2027-06/P3M"'))
late('EDI-T-015',[('"rating": "Green"','"rating": ⟦"Amber"')],'/actions/0/rating')
near('EDI-T-015',('"rating": "Green"','"rating": "Red"'))
late('EDI-T-016',[('"asOf": "2027-01-15"','"asOf": ⟦"2027-06-16"')],'/metrics/0/observations/0/asOf')
near('EDI-T-016',('"asOf": "2027-01-15"','"asOf": "2027-06-15"'))
late('EDI-T-017',[('"planned": "2027-09",\n          "status": "NOT_STARTED"','"planned": ⟦"2027-02",\n          "status": "COMPLETE"')],'/pilots/0/rollout/0/planned')
near('EDI-T-017',('"planned": "2027-09",\n          "status": "NOT_STARTED"','"planned": "2027-03",\n          "status": "COMPLETE"'))
late('EDI-T-018',[('"revises": "plan-2026"','"revises": ⟦"plan-2025"')],'/revision/revises')
near('EDI-T-018',('"adoptedOn": "2027-01-04"','"adoptedOn": "2026-12-01"'))

late('EDI-P-001',[('"keyAreas": [\n    {','"keyAreas": ⟦[\n    {'),('"kind": "PARTICIPANTS"','"kind": "OTHER"')],'/keyAreas')
near('EDI-P-001',('"kind": "WORKFORCE"','"kind": "PARTICIPANTS"'),('"title": "Children and young people",\n      "kind": "PARTICIPANTS"','"title": "Children and young people",\n      "kind": "OTHER"'))
late('EDI-P-002',[('"keyAreas": [\n        "workforce"\n      ]','"keyAreas": [\n        "pupils"\n      ]'),('{\n      "id": "workforce"','⟦{\n      "id": "workforce"')],'/keyAreas/1')
near('EDI-P-002',('"keyAreas": [\n        "workforce"\n      ]','"keyAreas": [\n        "pupils",\n        "workforce"\n      ]'))
late('EDI-P-003',[('"commitments": [\n    {','"commitments": ⟦[\n    {'),('"kind": "ACTION_PLAN"','"kind": "PARTNERSHIP"')],'/commitments')
near('EDI-P-003',('"kind": "ACTION_PLAN"','"kind": "OTHER"'),('"kind": "IMPACT_ASSESSMENT"','"kind": "ACTION_PLAN"'))
late('EDI-P-004',[('      "commitments": [\n        "annual-plan"\n      ],\n',''),('{\n      "id": "annual-plan"','⟦{\n      "id": "annual-plan"')],'/commitments/0')
near('EDI-P-004',('      "commitments": [\n        "annual-plan"\n      ],\n',''),('"kind": "ACTION_PLAN"','"kind": "ACTION_PLAN",\n      "evidence": [\n        "lend"\n      ]'))
BOARD='  "accountability": [\n    {\n      "id": "board",\n      "name": "Equality Board",\n      "reportsEvery": "P3M",\n      "lastReportedOn": "2027-04-01"\n    }\n  ],\n'
late('EDI-P-005',[('{\n  "formatVersion"','⟦{\n  "formatVersion"'),(BOARD,'')],'')
near('EDI-P-005',('"accountable": "board"','"accountable": "Head of service"'))
late('EDI-P-006',[('"members": [','"members": ⟦['),('"role": "Head of service",\n        "senior": true','"role": "Head of service",\n        "chair": true')],'/workingGroup/members')
near('EDI-P-006',('"role": "Tutor"','"role": "Tutor",\n        "senior": false'))
late('EDI-P-007',[('"adoptedOn": "2027-01-04"','"adoptedOn": ⟦"2026-06-14"')],'/revision/adoptedOn')
near('EDI-P-007',('"adoptedOn": "2027-01-04"','"adoptedOn": "2026-06-15"'))
late('EDI-P-008',[('"start": "2027-02-01"','"start": ⟦"2023-06-14"')],'/actions/0/start')
near('EDI-P-008',('"start": "2027-02-01"','"start": "2023-06-15"'))
late('EDI-P-009',[('"asOf": "2027-01-15"','"asOf": ⟦"2026-06-14"')],'/metrics/0/observations/0/asOf')
near('EDI-P-009',('"asOf": "2027-01-15"','"asOf": "2026-06-15"'))
late('EDI-P-010',[('"successCriteria": [\n        "20 more','"successCriteria": ⟦[\n        "More')],'/actions/0/successCriteria')
near('EDI-P-010',('"20 more girls play brass"','"Twice as many girls play brass"'))
AGE='        {\n          "characteristic": "age",\n          "effect": "NEUTRAL"\n        },\n'
late('EDI-P-011',[('"impacts": [','"impacts": ⟦['),(AGE,'')],'/impactAssessments/0/impacts')
near('EDI-P-011',(AGE,''),('"effect": "NEUTRAL"\n        }\n      ]','"effect": "NEUTRAL"\n        },\n'+AGE.rstrip(',\n')+'\n      ]'))
late('EDI-P-012',[('{\n          "characteristic": "age",\n          "effect": "NEUTRAL"','⟦{\n          "characteristic": "age",\n          "effect": "NEGATIVE"')],'/impactAssessments/0/impacts/0')
near('EDI-P-012',('"characteristic": "age",\n          "effect": "NEUTRAL"','"characteristic": "age",\n          "effect": "NEGATIVE",\n          "mitigation": "Fees are waived."'))
ASSESSMENT=WHOLE[WHOLE.index('  "impactAssessments"'):WHOLE.index('  "partnerships"')]
late('EDI-P-013',[('{\n      "id": "assess"','⟦{\n      "id": "assess"'),('"trust"\n      ]','"lend"\n      ]'),(ASSESSMENT,'')],'/commitments/1')
near('EDI-P-013',('"kind": "IMPACT_ASSESSMENT"','"kind": "PARTNERSHIP"'),('"trust"\n      ]','"lend"\n      ]'),(ASSESSMENT,''))
late('EDI-P-014',[('      "areasOfConcern": [\n        "brass"\n      ],\n',''),('{\n      "id": "brass"','⟦{\n      "id": "brass"')],'/areasOfConcern/0')
near('EDI-P-014',('      "areasOfConcern": [\n        "brass"\n      ],\n',''),('"title": "Train tutors",','"title": "Train tutors",\n      "areasOfConcern": [\n        "brass"\n      ],'))
REFERENCE=WHOLE[WHOLE.index('      "reference": {'):WHOLE.index('      "targets"')]
TARGETS=WHOLE[WHOLE.index('      "targets": ['):WHOLE.index('      "observations"')]
late('EDI-P-015',[('{\n      "id": "girls"','⟦{\n      "id": "girls"'),(REFERENCE,''),(TARGETS,'')],'/metrics/0')
near('EDI-P-015',(TARGETS,''))
MORE=''.join(',\n    {\n      "id": "more-%d",\n      "title": "More of the same",\n      "keyAreas": [\n        "pupils"\n      ],\n      "responsible": [\n        "%s"\n      ],\n      "due": "2028-06",\n      "status": "NOT_STARTED",\n      "successCriteria": [\n        "5 more"\n      ]\n    }'%(i,'Head %d'%i) for i in range(3))
END='"completedOn": "2027-03-20"\n    }'
late('EDI-P-016',[('"actions": [\n    {\n      "id": "lend"','"actions": ⟦[\n    {\n      "id": "lend"'),(END,END+MORE.replace('Head 0','head').replace('Head 1',' HEAD '))],'/actions')
near('EDI-P-016',(END,END+MORE.replace('Head 0','head')))
late('EDI-P-017',[('"title": "Train tutors",','"title": "Train tutors",\n      "characteristics": [\n        ⟦"ethnicity"\n      ],')],'/actions/1/characteristics/0')
near('EDI-P-017',('"title": "Train tutors",','"title": "Train tutors",\n      "characteristics": [\n        "race",\n        "care-experience"\n      ],'))
ROLLOUT=WHOLE[WHOLE.index(',\n      "rollout"'):WHOLE.index('\n    }\n  ],\n  "ratingKey"')]
late('EDI-P-018',[('{\n      "id": "stevenage"','⟦{\n      "id": "stevenage"'),(ROLLOUT,'')],'/pilots/0')
near('EDI-P-018',('"start": "2026-09-01",\n        "end": "2027-03-31"','"start": "2026-09-01",\n        "end": "2027-06-15"'),(ROLLOUT,''))
FOLLOWS=',\n          "actions": [\n            "lend"\n          ]'
late('EDI-P-019',[('{\n          "id": "deposits"','⟦{\n          "id": "deposits"'),(FOLLOWS,'')],'/pilots/0/findings/0')
near('EDI-P-019',('"kind": "BARRIER"','"kind": "ENABLER"'),(FOLLOWS,''))
late('EDI-P-020',[('"partnerships": [','"partnerships": ⟦['),('"facing": "OUTWARD"','"facing": "INWARD"')],'/partnerships')
near('EDI-P-020',('"facing": "OUTWARD"','"facing": "BOTH"'))
late('EDI-P-021',[('"count": 120','"count": ⟦4')],'/metrics/0/observations/0/count')
near('EDI-P-021',('"count": 120,\n          "base": 400','"count": 5,\n          "base": 5'))
late('EDI-P-022',[('"meaning": "Held up"','"meaning": ⟦"Held up, ask mary.smith@example.org"')],'/ratingKey/1/meaning')
near('EDI-P-022',('"meaning": "Held up"','"meaning": "Held up @ 2027-06-15, paragraph 01438"'))
late('EDI-P-023',[('{\n      "id": "train"','⟦{\n      "id": "train"'),('      "evidence": [\n        {\n          "title": "Attendance list",\n          "uri": "attendance.html"\n        }\n      ],\n','')],'/actions/1')
near('EDI-P-023',('"title": "Attendance list",\n          "uri": "attendance.html"','"title": "Attendance list"'))
late('EDI-P-024',[('"share": 0.50','"share": ⟦0.48')],'/metrics/0/targets/1/share')
near('EDI-P-024',('"share": 0.50','"share": 0.49'))
late('EDI-P-025',[('"actions": [\n    {\n      "id": "lend"','"actions": ⟦[\n    {\n      "id": "lend"')],'/actions')
near('EDI-P-025',(END,END+MORE.replace('Head 0','head').replace('Head 1','head')))
late('EDI-P-026',[('{\n  "formatVersion"','⟦{\n  "formatVersion"')],'')
near('EDI-P-026')
SUPPRESS='{\n  "suppress": [\n    {\n      "code": "EDI-P-016",\n      "at": "/actions",\n      "reason": "A small team."\n    }\n  ]\n}\n'
WEIGH='{\n  "rules": {\n    "%s": {\n      "severity": "off"\n    }\n  }\n}\n'
PROFILES={'EDI-P-025':SUPPRESS,'EDI-P-025.near':SUPPRESS,'EDI-P-026':WEIGH%'EDI-P-099','EDI-P-026.near':WEIGH%'EDI-P-010'}
EDITS={
  'EDI-S-014':'actions.csv\ntrain,Train tutors\ntrain,Train tutors,too many\n',
  'EDI-S-014.near':'actions.csv\ntrain,Train tutors\ntrain,"Train, tutors"\n',
  'EDI-S-015':'datapackage.json\n"actions.csv"\n"deeds.csv"\n',
  'EDI-S-015.near':'plan.csv\nEquality plan 2027\nA plan in actions.csv\n'}

def written(text, subs, code):
    for a,b in subs:
        assert text.count(a)==1,(code,a,text.count(a))
        text=text.replace(a,b)
    return text
S011='/extensions/org.example.reference'+'/0'*98
def write(name, text): open(OUT+name,'w',newline='').write(text)
for code,one in C.items():
    if one is None: continue
    subs,ptrs,base=one
    t=written(base,subs,code)
    exp=[]; i=0
    while '⟦' in t:
        at=t.index('⟦'); t=t[:at]+t[at+1:]
        line=t.count('\n',0,at)+1; col=at-(t.rfind('\n',0,at)+1)+1
        ptr=ptrs[i] if ptrs[i] is not None else S011
        exp.append(f'{code} {ptr} {line} {col}'); i+=1
    assert i==len(ptrs),code
    write(code+'.json',t); write(code+'.findings','\n'.join(exp)+'\n')
    write(code+'.near.json',written(base,N[code],code+'.near'))
assert set(N)==set(C),set(N)^set(C)
for name,base in (('sound',BASE),('whole',WHOLE)):
    write(name+'.json',base); write(name+'.findings','')
for name,text in PROFILES.items(): write(name+'.profile.json',text)
for name,text in EDITS.items(): write(name+'.edit',text)
