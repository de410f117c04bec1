# Writes the test documents: a sound plan with one fault each. '⟦' marks, in the fault, where a finding is due; the
# marker is cut out and its line and column written to the expectations, so positions never come from the reader.
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
C={}
def case(code, subs, *pointers): C[code]=(subs,pointers)
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
S011='/extensions/org.example.reference'+'/0'*98
for code,(subs,ptrs) in C.items():
    t=BASE
    for a,b in subs:
        assert t.count(a)==1,(code,a,t.count(a))
        t=t.replace(a,b)
    exp=[]; i=0
    while '⟦' in t:
        at=t.index('⟦'); t=t[:at]+t[at+1:]
        line=t.count('\n',0,at)+1; col=at-(t.rfind('\n',0,at)+1)+1
        ptr=ptrs[i] if ptrs[i] is not None else S011
        exp.append(f'{code} {ptr} {line} {col}'); i+=1
    assert i==len(ptrs),code
    open(OUT+code+'.json','w').write(t); open(OUT+code+'.findings','w').write('\n'.join(exp)+'\n')
open(OUT+'sound.json','w').write(BASE); open(OUT+'sound.findings','w').write('')
